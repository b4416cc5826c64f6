import type { Listing, Review } from '../listing.ts'
import type { Passage, ReviewId } from '../report.ts'
import { languageOf } from '../text/language.ts'
import { parse } from './clauses.ts'
import type { Language } from './language.ts'
import { findMentions } from './mentions.ts'
import { groupByLanguage, languagesOf } from './mine-opinions.ts'
import { languageOfCode, type Models } from './models.ts'
import { NO_PRODUCT_WORDS } from './product-words.ts'
import { type Asked, searchSentences, type Sentence } from './search-sentences.ts'
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

/** Finds the sentences that come closest to a shopper's question, by its words and by the aspects that it speaks of, which hold across languages. */
export function askReviews({ reviews }: Listing, question: string, models: Models): Answer {
  const byLanguage = [...groupByLanguage(reviews.filter(({ text }) => text !== ''))]
  const asked = questionOf(question.slice(0, LONGEST_QUESTION), languageOfMost(byLanguage), models)
  if (asked === null) return { kind: 'nothing' }
  const sentences = byLanguage.flatMap(([code, group]) => sentencesOf(group, code, models))
  const found = searchSentences(sentences, asked)
  return found.length === 0 ? { kind: 'nothing' } : answer(found, asked)
}

/** The languages that a question to a listing needs, so that their models can be loaded. */
export function languagesAsked(listing: Listing, question: string): readonly string[] {
  const asked = languageOf(question)
  return [...languagesOf(listing), ...(asked === null ? [] : [asked])]
}

const LONGEST_QUESTION = 300
const MOST_QUOTES = 8
// "Does it work with …?" asks for what follows, not for how well everything works.
const ANYTHING = 'performance'
const AMOUNT =
  /\bhow (?:long|many|much|big|large|small|heavy|light|far|loud|tall|high|wide|deep|thick|old|often|fast|hot|warm|soon)\b|\bwie (?:lang|viel|oft|schwer|gro|hoch|breit|tief|laut|weit|schnell|alt)|\bcombien\b|(?:^|[^\p{L}])(?:cuánt|quant[oaie])|\bhoe (?:lang|veel|vaak|zwaar|groot|hoog|breed|diep|luid|ver|snel|oud)|どのくらい|どれくらい|何/iu
const LEAST_SURE = 0.6

type Group = readonly [code: string, reviews: readonly Review[]]

function languageOfMost(byLanguage: readonly Group[]): string {
  return byLanguage.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 'en'
}

/** A few words are often of several languages: then they are read as most reviews are. */
function questionOf(question: string, otherwise: string, models: Models): Asked | null {
  const language = [languageOf(question), otherwise, 'en'].reduce<Language | null>(
    (found, code) => found ?? (code === null ? null : languageOfCode(code, models)),
    null,
  )
  if (language === null) return null
  const terms = new Set<string>()
  const beyond = new Set<string>()
  const aspects = new Set<string>()
  for (const sentence of parse(question, language)) {
    const mentions = findMentions(sentence, language, NO_PRODUCT_WORDS)
    for (const { aspect } of mentions) if (aspect !== ANYTHING) aspects.add(aspect)
    const named = (at: number) => mentions.some((mention) => at >= mention.at && at < mention.at + mention.length)
    for (const [at, term] of termsOf(sentence, language)) {
      terms.add(term)
      if (!named(at)) beyond.add(term)
    }
  }
  return terms.size + aspects.size === 0 ? null : { terms, beyond, aspects, amount: AMOUNT.test(question) }
}

/** What can answer: whatever is no question itself. */
function sentencesOf(reviews: readonly Review[], code: string, models: Models): readonly Sentence[] {
  const language = languageOfCode(code, models) ?? languageOfCode('en', models)
  if (language === null) return []
  return reviews.flatMap((review) =>
    parse(review.text, language)
      .filter(({ question }) => !question)
      .map((parsed) => ({
        review,
        parsed,
        language,
        terms: new Set(termsOf(parsed, language).values()),
        aspects: new Map(findMentions(parsed, language, NO_PRODUCT_WORDS).map((mention) => [mention.aspect, mention])),
      })),
  )
}

function answer(sentences: readonly Sentence[], asked: Asked): Answer {
  const praisedBy = new Set<ReviewId>()
  const blamedBy = new Set<ReviewId>()
  const quotes = new Map<ReviewId, AnswerQuote>()
  for (const { review, parsed, language, aspects } of sentences) {
    const span = [...aspects.values()].find(({ aspect }) => asked.aspects.has(aspect)) ?? null
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
