import type { ShopSearch } from './shop-searches.ts'

/** A shop's search from the address of a page on which a word was searched; `null` where that is no https page or the word does not stand in its path or query. */
export function shopFrom(pasted: string, word: string): ShopSearch | null {
  const text = pasted.trim()
  if (!URL.canParse(text) || /[{}]/u.test(text)) return null
  const { protocol, host, hostname, pathname, search } = new URL(text)
  const place = `${pathname}${search}`
  const at = place.toLowerCase().indexOf(word.toLowerCase())
  if (protocol !== 'https:' || at === -1) return null
  const site = hostname.replace(/^www\./u, '')
  return { site, name: site, address: `https://${host}${place.slice(0, at)}{}${place.slice(at + word.length)}` }
}
