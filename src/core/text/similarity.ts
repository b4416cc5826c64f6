import { numbering } from './numbering.ts'

/** A text as word numbers of a common vocabulary, from 0 on; equal numbers are equal words. */
export type WordNumbers = Int32Array

/** Two texts that share wording, and which of their words the shared runs cover. */
export interface Likeness {
  /** Positions of the two in the list given, `one < other`. */
  readonly one: number
  readonly other: number
  /** Positions of the words that stand in a run of three or more which the other text has too, ascending. */
  readonly inOne: readonly number[]
  readonly inOther: readonly number[]
}

/**
 * Pairs of texts that share runs of three words, commonplaces left out; the pairs with most in common for each text.
 * Shingles with an inverted index (Broder 1997, "On the resemblance and containment of documents"); of each shingle only the latest few holders are looked at, so the time is linear.
 */
export function findLikenesses(texts: readonly WordNumbers[], index: Shingles): readonly Likeness[] {
  const pairs = candidates(index)
  const marks = new Int32Array(index.different).fill(-1)
  const shared = new Uint8Array(index.different)
  for (const [i, [one, other]] of pairs.entries()) markShared(index, one, other, marks, i, shared)
  const common = commonplaces(texts, index, shared)
  return pairs.map(([one, other], i) => ({
    one,
    other,
    inOne: covered(index, one, other, marks, pairs.length + 2 * i, common),
    inOther: covered(index, other, one, marks, pairs.length + 2 * i + 1, common),
  }))
}

/** What stands around each word of many texts: the word with its neighbours, numbered; the first and the last word of a text have one neighbour. */
export interface Shingles {
  /** Of all texts one after the other; text `t` has those from `from[t]` to `from[t + 1]`, one a word. */
  readonly shingles: Int32Array
  readonly from: Int32Array
  /** How many different ones there are. */
  readonly different: number
  /** In how many different ones each word is the middle. */
  readonly around: Int32Array
}

/** Numbers what stands around each word of the texts, whose words are numbered below `vocabulary`. */
export function shinglesOf(texts: readonly WordNumbers[], vocabulary: number): Shingles {
  const from = new Int32Array(texts.length + 1)
  for (const [i, text] of texts.entries()) from[i + 1] = (from[i] ?? 0) + text.length
  const shingles = new Int32Array(from[texts.length] ?? 0)
  const around = new Int32Array(vocabulary)
  const { numberOf, size } = numbering(shingles.length)
  for (const [i, text] of texts.entries()) {
    const at = from[i] ?? 0
    for (let k = 0; k < text.length; k++) {
      const [known, word] = [size(), text[k] ?? 0]
      shingles[at + k] = numberOf(shingle(text[k - 1] ?? -1, word, text[k + 1] ?? -1))
      if (size() > known) around[word] = (around[word] ?? 0) + 1
    }
  }
  return { shingles, from, different: size(), around }
}

/** Three word numbers (from -1 on) as one exact number. */
function shingle(a: number, b: number, c: number): number {
  return (((a + 1) % VOCABULARY) * VOCABULARY + ((b + 1) % VOCABULARY)) * VOCABULARY + ((c + 1) % VOCABULARY)
}

// Three numbers below this make one below 2^53.
const VOCABULARY = 131_072
// Copies of one text hold the same rare shingles, so a chain through the latest few connects them all.
const HOLDERS_SEEN = 6
const PARTNERS_KEPT = 4
// Below this two reviews share only what everybody says, and the more there are the more of that: see METHOD.md.
const LEAST_SHARED_SHINGLES = 3
const LEAST_SHARED_AMONG_MANY = 4
const MANY_TEXTS = 500
// With a fifth of the words changed, two of three copied shingles keep the words around them.
const COMMON_SURROUNDINGS = 4
const COMMON_SHARE_OF_SURROUNDINGS = 0.6

/** Pairs of texts that share enough shingles, each text with the few earlier ones it shares most with. */
function candidates(index: Shingles): readonly (readonly [number, number])[] {
  const holders = {
    latest: new Int32Array(index.different).fill(-1),
    earlier: new Int32Array(index.shingles.length),
    owners: new Int32Array(index.shingles.length),
  }
  const counts = new Int32Array(index.from.length)
  const least = index.from.length > MANY_TEXTS ? LEAST_SHARED_AMONG_MANY : LEAST_SHARED_SHINGLES
  const pairs: (readonly [number, number])[] = []
  for (let text = 0; text + 1 < index.from.length; text++) {
    const touched = countShared(index, text, holders, counts)
    for (const owner of mostShared(touched, counts, least)) pairs.push([owner, text])
    for (const owner of touched) counts[owner] = 0
  }
  return pairs
}

/** Who holds a shingle: its latest place, for each place the one before, and whose places they are. */
interface Holders {
  readonly latest: Int32Array
  readonly earlier: Int32Array
  readonly owners: Int32Array
}

/** Counts what a text shares with earlier ones, enters it among the holders, and gives those with whom it shares anything. */
function countShared(
  { shingles, from }: Shingles,
  text: number,
  { latest, earlier, owners }: Holders,
  counts: Int32Array,
): readonly number[] {
  const touched: number[] = []
  for (let at = (from[text] ?? 0) + 1; at < (from[text + 1] ?? 0) - 1; at++) {
    const found = shingles[at] ?? 0
    const last = latest[found] ?? -1
    if (last >= 0 && owners[last] === text) continue
    for (let holder = last, seen = 0; holder >= 0 && seen < HOLDERS_SEEN; holder = earlier[holder] ?? -1, seen++) {
      const owner = owners[holder] ?? 0
      const known = counts[owner] ?? 0
      if (known === 0) touched.push(owner)
      counts[owner] = known + 1
    }
    owners[at] = text
    earlier[at] = last
    latest[found] = at
  }
  return touched
}

function mostShared(touched: readonly number[], counts: Int32Array, least: number): readonly number[] {
  return touched
    .filter((owner) => (counts[owner] ?? 0) >= least)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, PARTNERS_KEPT)
}

function markShared({ shingles, from }: Shingles, one: number, other: number, marks: Int32Array, mark: number, shared: Uint8Array): void {
  for (let at = (from[one] ?? 0) + 1; at < (from[one + 1] ?? 0) - 1; at++) marks[shingles[at] ?? 0] = mark
  for (let at = (from[other] ?? 0) + 1; at < (from[other + 1] ?? 0) - 1; at++)
    if (marks[shingles[at] ?? 0] === mark) shared[shingles[at] ?? 0] = 1
}

/**
 * Of the shared shingles those that stand in ever new surroundings: what everybody says.
 * A copied shingle keeps the surroundings of its text, however often it is copied.
 */
function commonplaces(texts: readonly WordNumbers[], { shingles, from, different }: Shingles, shared: Uint8Array): Uint8Array {
  const occurrences = new Int32Array(different)
  const surroundings = new Int32Array(different)
  const seen = numbering(shared.length === 0 ? 0 : shingles.reduce((sum, found) => sum + (shared[found] ?? 0), 0))
  for (const [i, text] of texts.entries()) {
    const first = from[i] ?? 0
    for (let at = first + 1; at < (from[i + 1] ?? 0) - 1; at++) {
      const found = shingles[at] ?? 0
      if (shared[found] === 0) continue
      occurrences[found] = (occurrences[found] ?? 0) + 1
      const known = seen.size()
      seen.numberOf(found * SURROUNDINGS + (shingle(0, text[at - first - 2] ?? -1, text[at - first + 2] ?? -1) % SURROUNDINGS))
      surroundings[found] = (surroundings[found] ?? 0) + seen.size() - known
    }
  }
  return surroundings.reduce((common, count, found) => {
    common[found] = count >= COMMON_SURROUNDINGS && count >= (occurrences[found] ?? 0) * COMMON_SHARE_OF_SURROUNDINGS ? 1 : 0
    return common
  }, new Uint8Array(different))
}

// A prime, so that pairs of neighbours seldom fall together; with the number of shingles it stays below 2^53.
const SURROUNDINGS = 2_147_483_647

/** Positions of the words of one text that stand in a telling shingle which the other has too. */
function covered(
  { shingles, from }: Shingles,
  text: number,
  other: number,
  marks: Int32Array,
  mark: number,
  common: Uint8Array,
): readonly number[] {
  for (let at = (from[other] ?? 0) + 1; at < (from[other + 1] ?? 0) - 1; at++) marks[shingles[at] ?? 0] = mark
  const positions: number[] = []
  const first = from[text] ?? 0
  let until = 0
  for (let at = first + 1; at < (from[text + 1] ?? 0) - 1; at++) {
    const found = shingles[at] ?? 0
    if (marks[found] !== mark || common[found] === 1) continue
    for (let word = Math.max(at - first - 1, until); word <= at - first + 1; word++) positions.push(word)
    until = at - first + 2
  }
  return positions
}
