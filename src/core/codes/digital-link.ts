import { gtinOf, type Gtin } from './gtin.ts'

/** The GTIN in a GS1 Digital Link, `https://any.example/…/01/09506000134352/…`; `null` for any other address. https://ref.gs1.org/standards/digital-link/uri-syntax/ */
export function gtinInLink(text: string): Gtin | null {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null
  const parts = new URL(text).pathname.split('/')
  // `gtin` was written for `01` until version 1.1 of the standard.
  const at = parts.findIndex((part, i) => (part === '01' || part === 'gtin') && /^\d{8,14}$/u.test(parts[i + 1] ?? ''))
  return at === -1 ? null : gtinOf(parts[at + 1] ?? '')
}
