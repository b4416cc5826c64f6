/** The address of a page as it can be given to others: without the place on the page and without what tells where its reader came from; `null` for what is no web page. */
export function productLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const link = new URL(address)
  if (link.protocol !== 'https:' && link.protocol !== 'http:') return null
  link.hash = ''
  link.username = ''
  link.password = ''
  const traces = [...link.searchParams.keys()].filter(isTrace)
  for (const name of traces) link.searchParams.delete(name)
  return link.href
}

// What advertisers and newsletters append by their own documentation; a shop's own parameters may name the product and stay.
const TRACES: ReadonlySet<string> = new Set([
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'msclkid',
  'srsltid',
  'ttclid',
  'twclid',
  'wbraid',
  'yclid',
])

function isTrace(name: string): boolean {
  return name.startsWith('utm_') || TRACES.has(name)
}
