import type { Listing, Review } from '../listing.ts'
import type { Passage, ReviewId } from '../report.ts'
import { languageOf } from '../text/language.ts'
import { type Parsed, parse } from './clauses.ts'
import type { Language } from './language.ts'
import { findMentions, type Mention } from './mentions.ts'
import { groupByLanguage, languagesOf } from './mine-opinions.ts'
import { languageOfCode, type Models } from './models.ts'
import type { Span } from './nearness.ts'
import { NO_PRODUCT_WORDS } from './product-words.ts'
import { termsOf } from './search-terms.ts'
import { asker } from './verdict.ts'

/** A sentence that answers, and whether it speaks for or against; `null`: neither. */
export interface AnswerQuote extends Passage {
  readonly side: 'pro' | 'con' | null
}

/** What a listing's reviews answer to a question. */
export type Answer =
  /** No review speaks of it. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'found'
      /** Reviews that speak for and against, one vote a review. */
      readonly praisedBy: readonly ReviewId[]
      readonly blamedBy: readonly ReviewId[]
      /** Every review that speaks of it, best first. */
      readonly mentionedBy: readonly ReviewId[]
      /** Of the first of these, the sentence that comes closest. */
      readonly quotes: readonly AnswerQuote[]
    }

/** Finds the sentences that answer a shopper's question, by its words (BM25, Robertson and Zaragoza 2009) and by the aspects that it speaks of, which hold across languages. */
export function askReviews({ reviews }: Listing, question: string, models: Models): Answer {
  const asked = questionOf(question.slice(0, LONGEST_QUESTION), models)
  if (asked === null) return { kind: 'nothing' }
  const sentences = [...groupByLanguage(reviews.filter(({ text }) => text !== ''))].flatMap(([code, group]) =>
    sentencesOf(group, code, models, asked),
  )
  const weights = weightsOf(asked, sentences)
  const beyond = sum(asked.beyond, weights)
  const most = sum(asked.aspects, weights) + beyond + NAMED_SHARE * (sum(asked.terms, weights) - beyond)
  const ranked = sentences
    .map((sentence) => ({ sentence, score: scoreOf(sentence, weights) }))
    .filter(({ score }) => score >= LEAST_SHARE * most)
    .toSorted((a, b) => b.score - a.score || order(a.sentence, b.sentence))
  return ranked.length === 0 ? { kind: 'nothing' } : answer(ranked.map(({ sentence }) => sentence))
}

/** The languages that a question to a listing needs, so that their models can be loaded. */
export function languagesAsked(listing: Listing, question: string): readonly string[] {
  const asked = languageOf(question)
  return [...languagesOf(listing), ...(asked === null ? [] : [asked])]
}

const LONGEST_QUESTION = 300
const MOST_QUOTES = 8
// A sentence must hold two fifths of what was asked, rare words counting more than common ones.
const LEAST_SHARE = 0.4
// A word that no review has may be put otherwise there, or not be spoken of: it counts like a common one.
const UNHEARD = 1
const ASPECT_WEIGHT = 0.8
// The words that name an aspect are half told by it: "battery life" is the battery, but "wide feet" are not all that is said of the fit.
const NAMED_SHARE = 0.5
const LEAST_SURE = 0.6
// Sentences of more words than this are read past at a glance, and count a little less.
const EASY_WORDS = 25

interface Question {
  readonly terms: ReadonlySet<string>
  /** Terms that are not the name of an aspect. */
  readonly beyond: ReadonlySet<string>
  readonly aspects: ReadonlySet<string>
}

interface Found {
  readonly review: Review
  readonly parsed: Parsed
  readonly language: Language
  readonly terms: ReadonlySet<string>
  readonly aspects: ReadonlyMap<string, Span>
}

function questionOf(question: string, models: Models): Question | null {
  const language = languageOfCode(languageOf(question) ?? 'en', models) ?? languageOfCode('en', models)
  if (language === null) return null
  const terms = new Set<string>()
  const beyond = new Set<string>()
  const aspects = new Set<string>()
  for (const sentence of parse(question, language)) {
    const mentions = findMentions(sentence, language, NO_PRODUCT_WORDS)
    for (const { aspect } of mentions) aspects.add(aspect)
    const named = (at: number) => mentions.some((mention) => at >= mention.at && at < mention.at + mention.length)
    for (const [at, term] of termsOf(sentence, language)) {
      terms.add(term)
      if (!named(at)) beyond.add(term)
    }
  }
  return terms.size + aspects.size === 0 ? null : { terms, beyond, aspects }
}

function sentencesOf(reviews: readonly Review[], code: string, models: Models, asked: Question): readonly Found[] {
  const language = languageOfCode(code, models) ?? languageOfCode('en', models)
  if (language === null) return []
  return reviews.flatMap((review) => parse(review.text, language).flatMap((parsed) => matched(review, parsed, language, asked)))
}

/** What a sentence has of the question; nothing where it has none of it. */
function matched(review: Review, parsed: Parsed, language: Language, asked: Question): readonly Found[] {
  const terms = new Set([...termsOf(parsed, language).values()].filter((term) => asked.terms.has(term)))
  const mentions = asked.aspects.size === 0 ? [] : findMentions(parsed, language, NO_PRODUCT_WORDS)
  const aspects = new Map<string, Mention>()
  for (const mention of mentions) if (asked.aspects.has(mention.aspect)) aspects.set(mention.aspect, mention)
  return terms.size + aspects.size === 0 || parsed.question ? [] : [{ review, parsed, language, terms, aspects }]
}

/** How much each word and aspect of the question tells: the fewer sentences have it, the more. */
function weightsOf(asked: Question, sentences: readonly Found[]): ReadonlyMap<string, number> {
  const weight = (having: number) => (having === 0 ? UNHEARD : Math.log(1 + (sentences.length - having + 0.5) / (having + 0.5)) + UNHEARD)
  const terms = [...asked.terms].map((term) => [term, weight(sentences.filter((sentence) => sentence.terms.has(term)).length)] as const)
  const aspects = [...asked.aspects].map(
    (aspect) => [aspect, ASPECT_WEIGHT * weight(sentences.filter((sentence) => sentence.aspects.has(aspect)).length)] as const,
  )
  return new Map([...terms, ...aspects])
}

function scoreOf({ terms, aspects, parsed, language }: Found, weights: ReadonlyMap<string, number>): number {
  const long = Math.max(0, parsed.words.length * language.grain - EASY_WORDS) / EASY_WORDS
  return (sum(terms, weights) + sum(aspects.keys(), weights)) / (1 + 0.3 * long)
}

function sum(keys: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0
  for (const key of keys) total += weights.get(key) ?? 0
  return total
}

function answer(sentences: readonly Found[]): Answer {
  const praisedBy = new Set<ReviewId>()
  const blamedBy = new Set<ReviewId>()
  const quotes = new Map<ReviewId, AnswerQuote>()
  for (const { review, parsed, language, aspects } of sentences) {
    const [span = null] = aspects.values()
    const { polarity } = asker(parsed, language)(span, null)
    const side = Math.abs(polarity) < LEAST_SURE ? null : sideOf(polarity)
    if (side === 'pro') praisedBy.add(review.id)
    if (side === 'con') blamedBy.add(review.id)
    if (!quotes.has(review.id))
      quotes.set(review.id, { review: review.id, start: parsed.start, text: review.text.slice(parsed.start, parsed.end), side })
  }
  return {
    kind: 'found',
    praisedBy: [...praisedBy],
    blamedBy: [...blamedBy],
    mentionedBy: [...quotes.keys()],
    quotes: [...quotes.values()].slice(0, MOST_QUOTES),
  }
}

function sideOf(polarity: number): 'pro' | 'con' {
  return polarity > 0 ? 'pro' : 'con'
}

function order(a: Found, b: Found): number {
  if (a.review.id !== b.review.id) return a.review.id < b.review.id ? -1 : 1
  return a.parsed.start - b.parsed.start
}
