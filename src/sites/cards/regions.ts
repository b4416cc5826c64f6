/** The outermost elements whose names tell of reviews; pauses often. */
export function* regions(document: Document): Generator<void, readonly Element[]> {
  const outer: Element[] = []
  const tells = new Map<string, boolean>()
  const used = NAMED.filter((name) => document.body.querySelector(`[${name}]`) !== null)
  let count = 0
  for (const element of used.length === 0 ? [] : document.body.querySelectorAll(used.map((name) => `[${name}]`).join(','))) {
    if (++count % PAUSE === 0) yield
    if (count > MAX_ELEMENTS || outer.length >= MAX_REGIONS) break
    const isNamed = used.some((name) => tellsOfReviews(element.getAttribute(name), tells))
    if (isNamed && !ROOTS.test(element.tagName) && !outer.at(-1)?.contains(element)) outer.push(element)
  }
  return outer
}

const MAX_REGIONS = 60
const MAX_ELEMENTS = 40_000
/** Elements between two pauses; about 2 ms. */
const PAUSE = 500

/** Names of what holds reviews, as developers write them. */
const REVIEW_NAME =
  /review|rating|feedback|opini|comment|avis(?![a-z])|aviscli|bewertung|rezension|recen[zs]|resen|valoraci|avalia|otzyv|yorum|ugc|bv-/iu
const NAMED = ['class', 'id', 'data-hook', 'data-testid', 'data-test', 'data-qa']
const ROOTS = /^(?:HTML|BODY|MAIN|HEAD|SCRIPT|STYLE|LINK|META|INPUT|BUTTON)$/u

/** A page has the same few names again and again. */
function tellsOfReviews(name: string | null, known: Map<string, boolean>): boolean {
  if (name === null || name === '') return false
  const tells = known.get(name) ?? REVIEW_NAME.test(name)
  known.set(name, tells)
  return tells
}
