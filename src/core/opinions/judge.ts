import type { Review } from '../listing.ts'
import type { Quote } from '../report.ts'
import { namesAnother } from './another-product.ts'
import type { Parsed } from './clauses.ts'
import type { Language } from './language.ts'
import { findMentions, type Mention } from './mentions.ts'
import type { Span } from './nearness.ts'
import type { ProductWords } from './product-words.ts'
import { rangesAround } from './ranges.ts'
import { type Ask, asker, type Verdict } from './verdict.ts'

/** What one place in a review says of one aspect. */
export interface Statement {
  readonly review: Review
  readonly aspect: string
  /** Where the words that name it begin in the review's text, in UTF-16 code units. */
  readonly start: number
  /** Log-odds of praise (above 0) against blame, the stars included. */
  readonly score: number
  /** How sure it is that this is an opinion, and on that side: 0 to 1. */
  readonly certainty: number
  /** Whether it would be said on the word of one review alone. */
  readonly sure: boolean
  /** The words that say it; `null` when they cannot stand alone. */
  readonly quote: Candidate | null
}

/** A quote with what speaks for showing it. */
export interface Candidate {
  readonly quote: Quote
  /** Higher is better to read; only for comparison. */
  readonly merit: number
  /** Log-odds that it is an opinion, not a mere fact. */
  readonly opinion: number
}

/** All that a review states of aspects, without what is too unsure to be counted. */
export function judge(review: Review, sentences: readonly Parsed[], language: Language, product: ProductWords): readonly Statement[] {
  const found: Statement[] = []
  for (const sentence of sentences) pushStatements(review, sentence, language, product, found)
  return found
}

// Lifts clauses of OpoSum from .887 to .900 right (0.5: .890, 1.0: .912 with fewer of the surest): `npx tsx tools/measure-opinions.ts`.
const LOG_ODDS_A_STAR = 0.7
// Least log-odds of a statement that is counted, of its words alone, and of being an opinion; below nothing is claimed.
const LEAST_SCORE = 0.7
const LEAST_WORDS = 0.5
const LEAST_OWN_OPINION = -1
// Least log-odds of the words and of being an opinion, where the word lists agree and where they are silent: to be sure, and where others must say it too. Blame is told in facts
// ("it died in May"), so less is asked of it: OpoSum's cons gain .06 recall and lose no precision, its pros would (`npm run measure-opinions`).
const SURE = { backed: { text: 0.6, opinion: 0.25 }, unbacked: { text: 2, opinion: 0.8 } } as const
const HEARD_BLAME = { backed: { text: 0.6, opinion: -1 }, unbacked: { text: 0.8, opinion: -0.5 } } as const
const EASY_LENGTH = 14
const ANY_SUREST = 3
// Words that no list bears out are quoted only when they surely are an opinion: readers found four in ten of the others wrong.
const SURE_OPINION = 2.5
const CLEAREST_OPINION = 2
const OTHERS = 0.3
const A_STAR = 0.25
const EASY_COMMAS = 2
const WHOLE = 1.5

/** A sentence of a review with what is found in it. */
interface Heard {
  readonly review: Review
  readonly sentence: Parsed
  readonly mentions: readonly Mention[]
  readonly ask: Ask
  readonly language: Language
}

function pushStatements(review: Review, sentence: Parsed, language: Language, product: ProductWords, into: Statement[]): void {
  const mentions = findMentions(sentence, language, product)
  if (mentions.length === 0 || namesAnother(review.text, sentence, product)) return
  const heard = { review, sentence, mentions, ask: asker(sentence, language), language }
  const prior = review.rating === null ? 0 : LOG_ODDS_A_STAR * (review.rating - 3)
  for (const mention of mentions) {
    const verdict = heard.ask(mention, null)
    const score = verdict.polarity + prior
    if (!isClear(verdict, mention, score < 0 ? HEARD_BLAME : SURE) || Math.abs(score) < LEAST_SCORE || verdict.polarity * score < 0)
      continue
    const certainty = (1 - Math.exp(-Math.abs(score))) / (1 + Math.exp(-verdict.opinion))
    const quote = bestQuote(heard, mention, verdict, Math.sign(score))
    const start = sentence.words[mention.at]?.start ?? sentence.start
    into.push({ review, aspect: mention.aspect, start, score, certainty, sure: isClear(verdict, mention, SURE), quote })
  }
}

/** A word that judges by itself ("flimsy") needs little more. Where the word lists are silent, or speak for the other side, more is asked of the model. */
function isClear({ polarity, opinion, words, own, claimed }: Verdict, mention: Mention, least: typeof SURE | typeof HEARD_BLAME): boolean {
  if (!claimed || own * polarity < 0) return false
  if (mention.value * polarity > 0 && mention.value * words > 0) return opinion >= LEAST_OWN_OPINION
  const backed = words * polarity > 0 && Math.abs(words) >= LEAST_WORDS
  const { text, opinion: leastOpinion } = backed ? least.backed : least.unbacked
  return Math.abs(polarity) >= text && opinion >= leastOpinion
}

/** `inAll`: what the sentence as a whole says of the place. */
function bestQuote(heard: Heard, mention: Mention, inAll: Verdict, side: number): Candidate | null {
  const { review, sentence, ask } = heard
  let best: Candidate | null = null
  for (const range of rangesAround(sentence, mention, heard.language)) {
    const verdict = range.length === sentence.words.length ? inAll : ask(mention, range)
    if (
      !isClear(verdict, mention, side < 0 ? HEARD_BLAME : SURE) ||
      verdict.polarity * side < 0 ||
      (verdict.words * side <= 0 && verdict.opinion < SURE_OPINION)
    )
      continue
    const merit = meritOf(heard, range, mention, verdict) + agreementOf(review, side)
    if ((best === null || merit > best.merit) && ask(null, range).polarity * side >= 0)
      best = { quote: quoteOf(review, sentence, range, side), merit, opinion: verdict.opinion }
  }
  return best
}

/** Blame is not quoted from those who gave many stars, nor praise from those who gave few, while others say it too. */
function agreementOf({ rating }: Review, side: number): number {
  return rating === null ? 0 : A_STAR * Math.min(0, (rating - 3) * side)
}

function quoteOf(review: Review, sentence: Parsed, range: Span, side: number): Quote {
  const end = range.at + range.length
  const from = range.at === 0 ? sentence.start : (sentence.words[range.at]?.start ?? sentence.start)
  const to = end === sentence.words.length ? sentence.end : (sentence.words[end - 1]?.end ?? sentence.end)
  return { review: review.id, start: from, text: review.text.slice(from, to), side: side > 0 ? 'pro' : 'con' }
}

function meritOf({ sentence, mentions, language }: Heard, range: Span, mention: Mention, verdict: Verdict): number {
  const others = othersWithin(range, mention, mentions)
  const dangles = language.danglers.has(sentence.words[range.at]?.text ?? '')
  const commas = gapsWithin(range, sentence)
  return (
    Math.min(ANY_SUREST, Math.abs(verdict.polarity)) +
    Math.min(CLEAREST_OPINION, verdict.opinion) -
    (dangles ? 1.2 : 0) -
    (range.length < 4 ? 0.8 : 0) -
    Math.max(0, range.length - EASY_LENGTH) * 0.12 -
    others * OTHERS -
    Math.max(0, commas - EASY_COMMAS) * 0.3 +
    (mention.value === 0 ? 0.3 : 0) +
    (range.length === sentence.words.length ? WHOLE : 0)
  )
}

function othersWithin(range: Span, mention: Mention, mentions: readonly Mention[]): number {
  if (mentions.length === 1) return 0
  const within = mentions.filter(({ at, aspect }) => at >= range.at && at < range.at + range.length && aspect !== mention.aspect)
  return new Set(within.map(({ aspect }) => aspect)).size
}

function gapsWithin(range: Span, { gaps }: Parsed): number {
  let count = 0
  for (let at = range.at + 1; at < range.at + range.length; at += 1) if (gaps[at] !== 'none') count += 1
  return count
}
