import type { Review } from '../listing.ts'
import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import { findMentions, type Mention } from './mentions.ts'
import type { ProductWords } from './product-words.ts'
import { weighWords } from './weigh-words.ts'

/** What one place in a review says of one aspect. */
export interface Statement {
  readonly review: Review
  readonly sentence: Parsed
  readonly mention: Mention
  /** Log-odds of praise (above 0) against blame. */
  readonly score: number
  /** Other aspects of which the same clause speaks. */
  readonly others: number
}

/** All that a review states of aspects, without what is too unsure to be counted. */
export function judge(review: Review, sentences: readonly Parsed[], language: Language, product: ProductWords): readonly Statement[] {
  return sentences.flatMap((sentence) => judgeSentence(review, sentence, language, product))
}

// Measured in research/opinions.md, section 2: 0.5 log-odds a star lifts clauses from .862 to .898 right.
const LOG_ODDS_A_STAR = 0.5
const LOG_ODDS_A_POINT = 0.7
// An opinion word counts half at eight words' distance; crossing a comma, a clause or a "but" costs as much as standing 6, 17 or 34 words away.
const FADE = 0.087
const CROSSING = { none: 0, comma: 0.5, clause: 1.5, contrast: 3 } as const
const FARTHEST = 25
const OTHERS_OWN_WORD = 0.3
// "The strap broke" blames the strap too; "comfortable, with good support" says nothing more of the support.
const SAID_OF_PARTS: ReadonlySet<string> = new Set([
  'durability',
  'quality',
  'performance',
  'speed',
  'power',
  'thinness',
  'stability',
  'ease of use',
])
/** Least log-odds of a statement that is counted; below it nothing is claimed. */
export const LEAST_SCORE = 0.9
const LEAST_TEXT = 0.6

function judgeSentence(review: Review, sentence: Parsed, language: Language, product: ProductWords): readonly Statement[] {
  const mentions = findMentions(sentence, language, product)
  if (mentions.length === 0) return []
  const values = weighWords(sentence, language)
  const owners = ownersOf(mentions, sentence)
  const prior = review.rating === null ? 0 : LOG_ODDS_A_STAR * (review.rating - 3)
  return mentions.flatMap((mention) => {
    const text = LOG_ODDS_A_POINT * evidence(mention, sentence, values, owners)
    const score = text + prior
    if (Math.abs(text) < LEAST_TEXT || Math.abs(score) < LEAST_SCORE || text * score < 0) return []
    return [{ review, sentence, mention, score, others: othersNear(mention, mentions, sentence) }]
  })
}

function ownersOf(mentions: readonly Mention[], sentence: Parsed): readonly (Mention | null)[] {
  const owners: (Mention | null)[] = sentence.stems.map(() => null)
  for (const mention of mentions) {
    if (mention.value === 0) continue
    for (let at = mention.at; at < mention.at + mention.length; at += 1) owners[at] = mention
  }
  return owners
}

/** What the words around a mention say of it: the nearer, the more; less across a comma, hardly across a "but". */
function evidence(mention: Mention, sentence: Parsed, values: readonly number[], owners: readonly (Mention | null)[]): number {
  let total = 0
  const last = mention.at + mention.length - 1
  for (let at = mention.at; at <= last; at += 1) total += values[at] ?? 0
  let crossed = 0
  for (let at = mention.at - 1; at >= Math.max(0, mention.at - FARTHEST); at -= 1) {
    crossed += CROSSING[sentence.gaps[at + 1] ?? 'none']
    total += share(values[at] ?? 0, mention.at - at, crossed, owners[at] ?? null, mention)
  }
  crossed = 0
  for (let at = last + 1; at < Math.min(values.length, last + FARTHEST); at += 1) {
    crossed += CROSSING[sentence.gaps[at] ?? 'none']
    total += share(values[at] ?? 0, at - last, crossed, owners[at] ?? null, mention)
  }
  return total
}

function share(value: number, distance: number, crossed: number, owner: Mention | null, mention: Mention): number {
  if (value === 0) return 0
  const foreign = owner !== null && owner.aspect !== mention.aspect && !SAID_OF_PARTS.has(owner.aspect) ? OTHERS_OWN_WORD : 1
  return value * foreign * Math.exp(-FADE * (distance - 1) - crossed)
}

function othersNear(mention: Mention, mentions: readonly Mention[], sentence: Parsed): number {
  const [from, to] = clauseAround(sentence, mention)
  return new Set(
    mentions.filter((other) => other.at >= from && other.at < to && other.aspect !== mention.aspect).map((other) => other.aspect),
  ).size
}

/** The words (from, to) of the clause in which a mention stands. */
export function clauseAround(sentence: Parsed, mention: Mention): readonly [number, number] {
  const isCut = (at: number) => sentence.gaps[at] === 'clause' || sentence.gaps[at] === 'contrast'
  let from = mention.at
  while (from > 0 && !isCut(from)) from -= 1
  let to = mention.at + mention.length
  while (to < sentence.words.length && !isCut(to)) to += 1
  return [from, to]
}
