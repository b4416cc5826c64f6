import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import { judgedParts } from './judged-parts.ts'
import { type Use, type Uses, usesIn } from './word-uses.ts'
import { writtenForm } from './written-form.ts'

/** Words that are particular to one product. */
export interface ProductWords {
  /** What the product is called ("kettle"), in the form in which words are compared; never an aspect of itself. */
  readonly heads: ReadonlySet<string>
  /** Nouns that many of its reviews use and no list knows ("lid"): aspects of their own, each with the form in which a shopper would read it. */
  readonly nouns: ReadonlyMap<string, string>
}

/** Of a text that belongs to no product. */
export const NO_PRODUCT_WORDS: ProductWords = { heads: new Set(), nouns: new Map() }

/** A review's text and its sentences. */
export interface Read {
  readonly text: string
  readonly sentences: readonly Parsed[]
}

/** The words of a product, from its title and from what its reviews have in common. */
export function productWords(title: readonly string[], read: readonly Read[], language: Language): ProductWords {
  const uses = usesIn(
    read.map(({ sentences }) => sentences),
    language,
  )
  const titled = new Set(title)
  const most = Math.max(4, read.length * TOPIC_SHARE)
  const isTopic = (stem: string) => (uses.get(stem)?.used ?? 0) > most
  const named = stemsOf(uses, ({ pointed }) => pointed >= Math.max(2, read.length * POINTED_SHARE)).filter(
    (stem) => titled.has(stem) || mayBeProduct(stem, language),
  )
  const plain = title.filter((stem) => !isAspect(stem, language) || (mayBeProduct(stem, language) && isTopic(stem)))
  const heads = new Set([...GENERIC, ...named, ...plain])
  const parts = stemsOf(uses, ({ part, owned }) => part >= Math.max(3, read.length * NOUN_SHARE) && owned < OWNED_SHARE * part).filter(
    (stem) => /^\p{L}+$/u.test(stem) && !heads.has(stem) && !isTopic(stem) && isUnknown(stem, language),
  )
  return { heads, nouns: new Map(judgedParts(parts, read, language).map((stem) => [stem, writtenForm(stem, read, language)])) }
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
  'connection',
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

function stemsOf(uses: Uses, isAsked: (use: Readonly<Use>) => boolean): readonly string[] {
  const found: string[] = []
  for (const use of uses.values()) if (isAsked(use)) found.push(use.stem)
  return found
}

function isUnknown(stem: string, language: Language): boolean {
  return !language.stopWords.has(stem) && !isAspect(stem, language) && (language.opinions.ofWord(stem) ?? 0) === 0
}

function mayBeProduct(stem: string, language: Language): boolean {
  const known = language.aspects.ofWord(stem)
  return known === null || (known.aspect !== null && known.value === 0 && THINGS.has(known.aspect))
}

function isAspect(stem: string, language: Language): boolean {
  return language.aspects.ofWord(stem) !== null
}
