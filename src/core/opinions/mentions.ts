import type { Parsed } from './clauses.ts'
import type { AspectWord, Language } from './language.ts'
import type { ProductWords } from './product-words.ts'

/** A place in a sentence where an aspect is named or judged. */
export interface Mention {
  readonly aspect: string
  /** Praise or blame that the words carry by themselves; 0 when they only name. */
  readonly value: number
  /** Index of the first word and number of words. */
  readonly at: number
  readonly length: number
}

/** The aspects that a sentence speaks of, longest match first come; the product's own names and what only specifies them are left out. */
export function findMentions(sentence: Parsed, language: Language, product: ProductWords): readonly Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < sentence.stems.length; at += 1) {
    const mention = mentionAt(sentence, at, language, product)
    if (mention === null) continue
    if (mention.aspect !== '' && !isModifier(sentence, mention, product, language)) found.push(mention)
    at += mention.length - 1
  }
  return found.filter((mention) => !isOfNeighbour(sentence, mention, found, language))
}

// Words that judge whatever stands beside them: "a pretty handle", "cheap strap", "camera quality" speak of the handle, the strap, the camera.
const OF_NEIGHBOUR: ReadonlySet<string> = new Set([
  'quality',
  'looks',
  'size',
  'fit',
  'softness',
  'speed',
  'power',
  'thinness',
  'stability',
  'performance',
  'ease of use',
])
const NEAR = 3
const MOST_SMALL_WORDS = 2
const SHORTEST_COMPOUND = 8
const SHORTEST_PART = 4

/** An idiom gives an empty aspect, so that its words are skipped. */
function mentionAt(sentence: Parsed, at: number, language: Language, product: ProductWords): Mention | null {
  const stem = sentence.stems[at] ?? ''
  const phrase = language.aspects.longestAt(sentence.lexemes, at)
  if (phrase !== null && (phrase.length > 1 || !product.heads.has(stem))) {
    return { aspect: phrase.value.aspect ?? '', value: phrase.value.value, at, length: phrase.length }
  }
  const judged = phrase === null ? null : qualityOf(sentence, at, phrase.value, language)
  if (judged !== null) return judged
  const noun = product.nouns.get(stem)
  if (noun !== undefined) return { aspect: noun, value: 0, at, length: 1 }
  const aspect = language.compounds && stem.length >= SHORTEST_COMPOUND ? aspectOfCompound(stem, language) : null
  return aspect === null || product.heads.has(stem) ? null : { aspect, value: 0, at, length: 1 }
}

/** "Camera quality": what also names the product is here a part of it. */
function qualityOf(sentence: Parsed, at: number, { aspect, value }: AspectWord, language: Language): Mention | null {
  const next = language.aspects.longestAt(sentence.lexemes, at + 1)
  if (aspect === null || value !== 0 || next?.value.aspect !== 'quality' || sentence.gaps[at + 1] !== 'none') return null
  return { aspect, value: next.value.value, at, length: 1 + next.length }
}

/** "Akkulaufzeit" speaks of the battery ("Akku"): the longest start of the word that names an aspect, else the longest end. */
function aspectOfCompound(word: string, language: Language): string | null {
  for (let cut = word.length - 3; cut >= SHORTEST_PART; cut -= 1) {
    const found = partOf(word.slice(0, cut), language)
    if (found !== null && found.value === 0) return found.aspect
  }
  for (let cut = 3; cut <= word.length - SHORTEST_PART; cut += 1) {
    const found = partOf(word.slice(cut), language)
    if (found !== null && found.value === 0) return found.aspect
  }
  return null
}

function partOf(part: string, language: Language): AspectWord | null {
  return language.alone.has(part) ? null : language.aspects.ofWord(part)
}

/** "Bluetooth earphones" and "Bluetooth sports earphones" name the product and say nothing of its Bluetooth. */
function isModifier(sentence: Parsed, mention: Mention, product: ProductWords, language: Language): boolean {
  if (mention.value !== 0) return false
  const next = mention.at + mention.length
  if (sentence.gaps[next] !== 'none') return false
  if (product.heads.has(sentence.stems[next] ?? '')) return true
  const between = sentence.words[next]?.text ?? ''
  return sentence.gaps[next + 1] === 'none' && !language.stopWords.has(between) && product.heads.has(sentence.stems[next + 1] ?? '')
}

function isOfNeighbour(sentence: Parsed, mention: Mention, found: readonly Mention[], language: Language): boolean {
  if (!OF_NEIGHBOUR.has(mention.aspect)) return false
  const end = mention.at + mention.length
  return found.some((other) => {
    if ((other.value !== 0 && mention.value !== 0) || other.aspect === mention.aspect || OF_NEIGHBOUR.has(other.aspect)) return false
    const [from, to] = other.at < mention.at ? [other.at + other.length, mention.at] : [end, other.at]
    if (mention.value === 0 && from === end && isOf(sentence, from, to, language)) return true
    const reach = mention.value === 0 ? 0 : NEAR / sentence.grain
    return to - from <= reach && sentence.gaps.slice(from, to + 1).every((gap) => gap === 'none')
  })
}

/** "Quality of the sound": only "of" and small words stand between. */
function isOf({ lexemes, words, gaps }: Parsed, from: number, to: number, { carriers }: Language): boolean {
  if (to - from > MOST_SMALL_WORDS || !carriers.has(words[from]?.text ?? '')) return false
  return gaps.slice(from, to + 1).every((gap) => gap === 'none') && lexemes.slice(from, to).every(({ isStopWord }) => isStopWord)
}
