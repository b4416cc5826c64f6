const MOBILE_OR_WWW = /^(?:www|m|mobile)\./u

/** The name under which a shop is known and switched: the URL's host without `www.` or a mobile prefix; `null` for anything but a web page. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return hostname.replace(MOBILE_OR_WWW, '')
}

/** The match patterns of a site, all its subdomains included. */
export function patternsOf(site: string): string[] {
  return [`https://*.${site}/*`, `http://*.${site}/*`]
}
