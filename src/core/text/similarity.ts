/** A text as word numbers of a common vocabulary; equal numbers are equal words. */
export type WordNumbers = readonly number[]

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
 * Shingles with an inverted index (Broder 1997, "On the resemblance and containment of documents"); each shingle remembers a few holders only, so the time is linear.
 */
export function findLikenesses(texts: readonly WordNumbers[]): readonly Likeness[] {
  const pairs = candidates(texts)
  const inPairs = new Map<number, ReadonlySet<number>>()
  for (const at of pairs.flat()) if (!inPairs.has(at)) inPairs.set(at, new Set(shinglesOf(texts[at] ?? [])))
  const shared = pairs.map(([one, other]) => intersection(inPairs.get(one), inPairs.get(other)))
  const common = commonplaces(texts, new Set(shared.flat()))
  return pairs.map(([one, other], i) => {
    const telling = new Set(shared[i]?.filter((shingle) => !common.has(shingle)))
    return { one, other, inOne: covered(texts[one] ?? [], telling), inOther: covered(texts[other] ?? [], telling) }
  })
}

/** Three word numbers (from -1 on) as one exact number. */
export function shingle(a: number, b: number, c: number): number {
  return (((a + 1) % VOCABULARY) * VOCABULARY + ((b + 1) % VOCABULARY)) * VOCABULARY + ((c + 1) % VOCABULARY)
}

/** Groups the members of pairs into connected clusters, each ascending, in the order of their first members. */
export function clusters(pairs: readonly { readonly one: number; readonly other: number }[]): readonly (readonly number[])[] {
  const parents = new Map<number, number>()
  const root = (member: number): number => {
    let at = member
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    parents.set(member, at)
    return at
  }
  for (const { one, other } of pairs) {
    const [a, b] = [root(one), root(other)]
    parents.set(Math.max(a, b), Math.min(a, b))
  }
  const groups = new Map<number, number[]>()
  for (const member of [...parents.keys()].sort((a, b) => a - b)) {
    const first = root(member)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [member])
    else group.push(member)
  }
  return [...groups.values()]
}

const RUN = 3
// Copies of one text hold the same rare shingles, so a chain through the latest few connects them all.
const HOLDERS_KEPT = 6
const PARTNERS_KEPT = 4
// Below this two reviews share only what everybody says: see the measurement in METHOD.md.
const LEAST_SHARED_SHINGLES = 4
// With a fifth of the words changed, two of three copied shingles keep the words around them.
const COMMON_SURROUNDINGS = 4
const COMMON_SHARE_OF_SURROUNDINGS = 0.6
// Three numbers below this make one below 2^53.
const VOCABULARY = 131_072

function shinglesOf(text: WordNumbers): readonly number[] {
  const found: number[] = []
  for (let i = 0; i + RUN <= text.length; i++) found.push(shingle(text[i] ?? -1, text[i + 1] ?? -1, text[i + 2] ?? -1))
  return found
}

function candidates(texts: readonly WordNumbers[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>()
  return texts.flatMap((text, at) => closest(new Set(shinglesOf(text)), at, holders).map((earlier) => [earlier, at] as const))
}

/** The earlier texts that share most shingles with this one, which is then entered in the index. */
function closest(shingles: ReadonlySet<number>, at: number, holders: Map<number, number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const shingle of shingles) {
    const list = holders.get(shingle)
    if (list === undefined) {
      holders.set(shingle, [at])
      continue
    }
    for (const holder of list) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    list.push(at)
    if (list.length > HOLDERS_KEPT) list.shift()
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED_SHINGLES)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, PARTNERS_KEPT)
    .map(([holder]) => holder)
}

function intersection(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): readonly number[] {
  return [...a].filter((item) => b.has(item))
}

/** Shingles that stand in ever new surroundings: what everybody says. A copied shingle keeps the surroundings of its text, however often it is copied. */
function commonplaces(texts: readonly WordNumbers[], shingles: ReadonlySet<number>): ReadonlySet<number> {
  const surroundings = new Map<number, { occurrences: number; readonly different: Set<number> }>()
  for (const text of texts) {
    for (const [i, found] of shinglesOf(text).entries()) {
      if (!shingles.has(found)) continue
      const known = surroundings.get(found) ?? { occurrences: 0, different: new Set() }
      known.occurrences += 1
      known.different.add(shingle(text[i - 1] ?? -1, text[i + RUN] ?? -1, 0))
      surroundings.set(found, known)
    }
  }
  return new Set([...surroundings].filter(([, known]) => isCommonplace(known.occurrences, known.different.size)).map(([found]) => found))
}

function isCommonplace(occurrences: number, different: number): boolean {
  return different >= COMMON_SURROUNDINGS && different >= occurrences * COMMON_SHARE_OF_SURROUNDINGS
}

function covered(text: WordNumbers, shingles: ReadonlySet<number>): readonly number[] {
  const positions: number[] = []
  let until = 0
  for (const [i, shingle] of shinglesOf(text).entries()) {
    if (!shingles.has(shingle)) continue
    for (let at = Math.max(i, until); at < i + RUN; at++) positions.push(at)
    until = i + RUN
  }
  return positions
}
