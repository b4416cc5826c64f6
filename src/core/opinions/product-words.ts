import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'

/** Words that are particular to one product. */
export interface ProductWords {
  /** What the product is called ("kettle"), in the form in which words are compared; never an aspect of itself. */
  readonly heads: ReadonlySet<string>
  /** Nouns that many of its reviews use and no list knows ("lid"): aspects of their own. */
  readonly nouns: ReadonlySet<string>
}

/** Of a text that belongs to no product. */
export const NO_PRODUCT_WORDS: ProductWords = { heads: new Set(), nouns: new Set() }

/** A review's text and its sentences. */
export interface Read {
  readonly text: string
  readonly sentences: readonly Parsed[]
}

/** The words of a product, from its title and from what its reviews have in common. */
export function productWords(title: readonly string[], read: readonly Read[], language: Language): ProductWords {
  const reviews = read.map(({ sentences }) => sentences)
  const titled = new Set(title)
  const used = count(reviews, (sentence, at) => (sentence.stems[at] ?? '').length > 2)
  const topics = reviews.length * TOPIC_SHARE
  const isTopic = (stem: string) => (used.get(stem) ?? 0) > Math.max(4, topics)
  const pointed = count(reviews, (sentence, at) => isPointed(sentence, at, language))
  const named = frequent(pointed, Math.max(2, reviews.length * POINTED_SHARE)).filter(
    (stem) => titled.has(stem) || mayBeProduct(stem, language),
  )
  const plain = title.filter((stem) => !isAspect(stem, language) || (mayBeProduct(stem, language) && isTopic(stem)))
  const heads = new Set([...GENERIC, ...named, ...plain])
  const parts = count(reviews, (sentence, at) => isAfter(sentence, at, language.partSigns, language))
  const judged = count(reviews, (sentence, at) => isJudged(sentence, at, language))
  const owned = count(reviews, (sentence, at) => isAfter(sentence, at, language.ownSigns, language))
  const nouns = frequent(parts, Math.max(3, reviews.length * NOUN_SHARE)).filter(
    (stem) =>
      /^\p{L}+$/u.test(stem) &&
      !heads.has(stem) &&
      !isTopic(stem) &&
      isUnknown(stem, language) &&
      (judged.get(stem) ?? 0) >= LEAST_JUDGED &&
      !isName(stem, read, language) &&
      (owned.get(stem) ?? 0) < OWNED_SHARE * (parts.get(stem) ?? 0),
  )
  return { heads, nouns: new Set(nouns) }
}

// "this kettle": a word that follows "this" or "these" in so many reviews names the product.
const POINTED_SHARE = 0.04
// What is in every other review is the topic, not a part.
const TOPIC_SHARE = 0.4
// research/opinions.md, section 8: frequent unknown nouns from 4 % of the reviews on.
const NOUN_SHARE = 0.04
// Aspects that may be the product itself: this brush, this charger, this camera.
const THINGS: ReadonlySet<string> = new Set([
  'battery',
  'brush',
  'camera',
  'picture',
  'sound',
  'microphone',
  'cable',
  'strap',
  'handle',
  'filter',
  'hose',
  'cleaning',
  'remote control',
  'controls',
  'software',
  'canister',
  'zipper',
  'closure',
  'attachments',
  'story',
  'keys',
  'memory',
  'gift',
])
const GENERIC = ['product', 'item', 'thing', 'one', 'device', 'unit', 'model', 'brand', 'pair', 'purchase', 'article']
// "my laptop" is something else that the writer owns, where "the lid" is a part.
const OWNED_SHARE = 0.4
// Where every noun has a capital, it tells no names.
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de'])
// "the lid is loose", "great lid": what nobody judges is no aspect.
const LEAST_JUDGED = 2

function count(reviews: readonly (readonly Parsed[])[], counts: (sentence: Parsed, at: number) => boolean): ReadonlyMap<string, number> {
  const total = new Map<string, number>()
  for (const review of reviews) {
    const seen = new Set<string>()
    for (const sentence of review) addCounted(seen, sentence, counts)
    for (const stem of seen) total.set(stem, (total.get(stem) ?? 0) + 1)
  }
  return total
}

function addCounted(seen: Set<string>, sentence: Parsed, counts: (sentence: Parsed, at: number) => boolean): void {
  for (const [at, stem] of sentence.stems.entries()) if (counts(sentence, at)) seen.add(stem)
}

function frequent(total: ReadonlyMap<string, number>, least: number): readonly string[] {
  return [...total].filter(([, reviews]) => reviews >= least).map(([stem]) => stem)
}

function isPointed(sentence: Parsed, at: number, language: Language): boolean {
  const stem = sentence.stems[at] ?? ''
  return at > 0 && language.pointers.has(sentence.words[at - 1]?.text ?? '') && !language.stopWords.has(stem) && stem.length > 1
}

function isAfter(sentence: Parsed, at: number, signs: ReadonlySet<string>, language: Language): boolean {
  if (at === 0 || !signs.has(sentence.words[at - 1]?.text ?? '')) return false
  const stem = sentence.stems[at] ?? ''
  return stem.length > 2 && !language.stopWords.has(sentence.words[at]?.text ?? '')
}

function isJudged(sentence: Parsed, at: number, language: Language): boolean {
  const before = language.opinions.longestAt(sentence.lexemes, at - 1)
  if (before !== null && before.length === 1 && before.value !== 0) return true
  return isAfter(sentence, at, language.partSigns, language) && language.verbs.has(sentence.words[at + 1]?.text ?? '')
}

function isUnknown(stem: string, language: Language): boolean {
  return !language.stopWords.has(stem) && !isAspect(stem, language) && (language.opinions.ofWord(stem) ?? 0) === 0
}

/** A word that is mostly written with a capital within sentences is a name, not a part. */
function isName(stem: string, read: readonly Read[], language: Language): boolean {
  if (CAPITAL_NOUNS.has(language.code)) return false
  const within = read.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ stems, words }) =>
      stems.flatMap((one, at) => (one === stem && at > 0 ? [/\p{Lu}/u.test(text.charAt(words[at]?.start ?? 0))] : [])),
    ),
  )
  return within.filter(Boolean).length > within.length / 2
}

function mayBeProduct(stem: string, language: Language): boolean {
  const known = language.aspects.ofWord(stem)
  return known === null || (known.aspect !== null && known.value === 0 && THINGS.has(known.aspect))
}

function isAspect(stem: string, language: Language): boolean {
  return language.aspects.ofWord(stem) !== null
}
