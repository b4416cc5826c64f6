import type { Review } from '../../core/listing.ts'

/**
 * Several lists of the same reviews as one: a review that several lists have is one review, each field from the first list that says it,
 * the text from the one that has more of it. What one list has twice stays twice, unless so many same words cannot be chance.
 */
export function mergeReviews(lists: readonly (readonly Partial<Review>[])[]): readonly Partial<Review>[] {
  const entries: Entry[] = []
  const index = new Map<string, Entry[]>()
  for (const [place, list] of lists.entries()) {
    for (const review of oncePerPeriod(list)) addReview(review, place, entries, index)
  }
  return entries.map(({ review }) => review)
}

interface Entry {
  review: Partial<Review>
  readonly folded: string
  /** The list that gave it last; a list gives each of its reviews once. */
  list: number
}

/** Letters and digits that no two people write alike by chance. */
const TELLING = 20
/** Letters and digits by which reviews are looked up. */
const KEY = 16
/** Entries with one key that are looked at: `good`, `ok` and no words at all. */
const MAX_ALIKE = 200

function addReview(review: Partial<Review>, list: number, entries: Entry[], index: Map<string, Entry[]>): void {
  const folded = fold(review)
  const key = folded.slice(0, KEY)
  const alike = index.get(key) ?? []
  const known = alike
    .slice(0, MAX_ALIKE)
    .find((entry) => (entry.list !== list || folded.length >= TELLING) && isSame(entry, review, folded))
  if (known === undefined) {
    const entry = { review, folded, list }
    entries.push(entry)
    alike.push(entry)
    index.set(key, alike)
    return
  }
  known.review = combined(known.review, review)
  known.list = list
}

function fold({ text, title }: Partial<Review>): string {
  const words = text || (title ? `title${title}` : '')
  return words
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function isSame(entry: Entry, review: Partial<Review>, folded: string): boolean {
  const known = entry.review
  if (!agree(known.rating, review.rating, 0.3)) return false
  if (!agree(dayOf(known.date), dayOf(review.date), 1)) return false
  const isShort = Math.min(folded.length, entry.folded.length) < TELLING
  if (!isShort) return beginsAlike(entry.folded, folded)
  return entry.folded === folded && (!known.title || !review.title || known.title === review.title)
}

/** Sources cut texts short, each at its own length. */
function beginsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function agree(a: number | null | undefined, b: number | null | undefined, tolerance: number): boolean {
  return typeof a !== 'number' || typeof b !== 'number' || Math.abs(a - b) <= tolerance
}

/** Days; two sources can stand in two time zones. */
function dayOf(date: string | null | undefined): number | null {
  return date ? Date.parse(date) / 86_400_000 : null
}

function combined(first: Partial<Review>, second: Partial<Review>): Partial<Review> {
  const said = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== null && value !== ''))
  const text = (second.text ?? '').length > (first.text ?? '').length ? second.text : first.text
  return { ...second, ...said, ...(text === undefined ? {} : { text }) }
}

/** Some pages give the whole list again for each colour. */
function oncePerPeriod(list: readonly Partial<Review>[]): readonly Partial<Review>[] {
  const signatures = list.map((review) => JSON.stringify(review))
  for (let period = 2; period <= list.length / 2; period++) {
    const repeats = list.length % period === 0 && signatures.every((signature, place) => signature === signatures[place % period])
    if (repeats) return list.slice(0, period)
  }
  return list
}
