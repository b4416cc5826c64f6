import { amazon } from './amazon.ts'
import type { Site } from './site.ts'

/** The shops known by name. */
export const SITES: readonly Site[] = [amazon]

/** Whose page a URL is; `null` for a shop that we do not know by name. */
export function siteOf(url: URL): Site | null {
  const host = hostOf(url)
  return SITES.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`))) ?? null
}

/** The shop's host without `www.` or a mobile prefix: what names the shop. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|smile)\./u, '')
}

/** The shop's id of the product that a URL shows; `null` where the URL shows none. */
export function productIdOf(site: Site, url: URL): string | null {
  return site.url.exec(url.pathname + url.search)?.groups?.['id'] ?? null
}
