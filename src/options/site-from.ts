import { siteOf } from '../core/site-of.ts'

/** The site that a shopper means: an address, or a host with or without `www.`; `null` where it is neither. */
export function siteFrom(typed: string): string | null {
  const text = typed.trim()
  const site = siteOf(text.includes('://') ? text : `https://${text}`)
  return site !== null && isShopHost(site) ? site : null
}

const LABEL = /^[a-z0-9-]+$/u
const DIGITS = /^\d+$/u

/** A host with a dot in it whose last part is a name: no bare word, no number of a machine, which no permission can be asked for. */
function isShopHost(host: string): boolean {
  const labels = host.split('.')
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !DIGITS.test(labels.at(-1) ?? '')
}
