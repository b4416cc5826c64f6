import { amazon } from './amazon.ts'
import type { Site } from './site.ts'

/** The shops known by name. */
export const SITES: readonly Site[] = [amazon]

/** Whose page a URL is; `null` for a shop that we do not know by name. */
export function knownSite(url: URL): Site | null {
  const host = url.hostname
  return SITES.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`))) ?? null
}

/** The shop's id of the product that a URL shows; `null` where the URL shows none. */
export function productIdOf(site: Site, url: URL): string | null {
  return site.url.exec(url.pathname + url.search)?.groups?.['id'] ?? null
}
