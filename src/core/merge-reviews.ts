import type { Review } from './listing.ts'

/**
 * The reviews of several sources, the surest source first, as one list: a review that two sources have is one review, each field from the
 * first that says it, the text from the one that has more of it. Within one source the same words are one review only where ids do not part them.
 */
export function mergeReviews(sources: readonly (readonly Partial<Review>[])[]): readonly Partial<Review>[] {
  const merging = mergeInSteps(sources)
  for (;;) {
    const step = merging.next()
    if (step.done) return step.value
  }
}

/** The same for lists that can be long: pauses (yields) now and then. */
export function* mergeInSteps(sources: readonly (readonly Partial<Review>[])[]): Generator<void, readonly Partial<Review>[]> {
  const merged: Entry[] = []
  const index: Index = { byId: new Map(), byStart: new Map() }
  for (const [source, reviews] of sources.entries()) {
    for (const [place, review] of reviews.entries()) {
      if (place % STEP === STEP - 1) yield
      const entry = { review, words: foldWords(review), source }
      const known = find(index, entry)
      if (known === null) merged.push(entry)
      else Object.assign(known, { review: combined(known.review, review), source })
      remember(index, known ?? entry, known === null)
    }
  }
  return merged.map(({ review }) => review)
}

/** Reviews between two pauses; about 1 ms. */
const STEP = 50

/** Letters and digits of a review's text, or of its title where it has none, by which it is known again. */
export function foldWords({ text, title }: Partial<Review>): string {
  const words = text || (title ? `title${title}` : '')
  const known = folded.get(words)
  if (known !== undefined) return known
  if (folded.size >= MAX_FOLDED) folded.clear()
  const fold = words
    .slice(0, MAX_WORDS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  folded.set(words, fold)
  return fold
}

/** The same texts are asked for again and again while the sources of one page are brought together. */
const folded = new Map<string, string>()
const MAX_FOLDED = 500

interface Entry {
  readonly review: Partial<Review>
  readonly words: string
  /** The source that gave it last: a source gives each of its reviews once. */
  readonly source: number
}

interface Index {
  readonly byId: Map<string, Entry>
  readonly byStart: Map<string, Entry[]>
}

const MAX_WORDS = 2000
/** Letters and digits by which reviews are looked up. */
const START = 16
/** Letters and digits that no two people write alike by chance. */
const TELLING = 20
/** Of many that begin alike (`good`, `ok`, no words at all) so many are compared, those not yet found again first. */
const MAX_ALIKE = 100

function find({ byId, byStart }: Index, entry: Entry): Entry | null {
  const same = byId.get(entry.review.id ?? '')
  if (same !== undefined) return same
  const alike = byStart.get(entry.words.slice(0, START)) ?? []
  const place = alike.slice(0, MAX_ALIKE).findIndex((known) => isSame(known, entry))
  const known = alike[place]
  if (known === undefined) return null
  alike.splice(place, 1)
  alike.push(known)
  return known
}

function remember({ byId, byStart }: Index, entry: Entry, isNew: boolean): void {
  if (entry.review.id) byId.set(entry.review.id, entry)
  if (!isNew) return
  const start = entry.words.slice(0, START)
  const alike = byStart.get(start)
  if (alike === undefined) byStart.set(start, [entry])
  else alike.push(entry)
}

function isSame(known: Entry, entry: Entry): boolean {
  const [a, b] = [known.review, entry.review]
  return hasSameWords(known, entry) && !haveOtherStars(a, b) && !areOnOtherDays(a, b)
}

function hasSameWords(known: Entry, entry: Entry): boolean {
  const [a, b] = [known.review, entry.review]
  if (known.source === entry.source) return !(a.id && b.id) && entry.words.length >= TELLING && known.words === entry.words
  if (Math.min(known.words.length, entry.words.length) >= TELLING) {
    // Sources cut texts short, each at its own length.
    return known.words.startsWith(entry.words) || entry.words.startsWith(known.words)
  }
  return known.words === entry.words && (!a.title || !b.title || a.title === b.title)
}

/** Whether a review has words that no two people write alike by chance. */
export function isTelling(review: Partial<Review>): boolean {
  return foldWords(review).length >= TELLING
}

/** Whether two reviews say that they have other ratings. */
export function haveOtherStars(one: Partial<Review>, other: Partial<Review>): boolean {
  return !agree(one.rating, other.rating, 0.3)
}

/** Whether two reviews say that they are from other days; two sources can stand in two time zones. */
export function areOnOtherDays(one: Partial<Review>, other: Partial<Review>): boolean {
  return !agree(dayOf(one.date), dayOf(other.date), 1)
}

function agree(a: number | null | undefined, b: number | null | undefined, tolerance: number): boolean {
  return typeof a !== 'number' || typeof b !== 'number' || Math.abs(a - b) <= tolerance
}

/** Days since 1970. */
function dayOf(date: string | null | undefined): number | null {
  return date ? Date.parse(date) / 86_400_000 : null
}

function combined(first: Partial<Review>, second: Partial<Review>): Partial<Review> {
  const said = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== null && value !== ''))
  const isLonger = (second.text ?? '').length > (first.text ?? '').length && foldWords(second).startsWith(foldWords(first))
  return {
    ...second,
    ...said,
    ...(isLonger && second.text !== undefined ? { text: second.text } : {}),
    images: Math.max(first.images ?? 0, second.images ?? 0),
    videos: Math.max(first.videos ?? 0, second.videos ?? 0),
  }
}
