import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import { reviewLanguage } from '../review-language.ts'
import { isStopWord } from '../text/stop-words.ts'
import { words } from '../text/words.ts'
import type { Context } from './context.ts'
import type { ReadReview } from './read-review.ts'
import { logBetaBinomial } from './statistics.ts'
import { areRelated, topicsIn, type Topic } from './topics.ts'

/**
 * Reviews about another kind of product: a listing whose reviews were merged in or taken over (FTC v. The Bountiful Company, 2023).
 *
 * In an honest crowd a second topic (the dishes cooked in a pan) comes up as often among those who name the product's own topic as among those who do not.
 * In a merged listing the two exclude each other, and that is what is measured.
 */
export function otherProduct(listing: Listing, context: Context): Evidence | null {
  const main = mainLanguage(context.distinct)
  const topicsOfWords = wordTopics(context.vocabulary)
  const isTitleWord = titleWords(listing, context.vocabulary)
  const told = context.distinct.map((read) => topicsOf(read, topicsOfWords(reviewLanguage(read.review) ?? main), isTitleWord))
  const home = homeTopic(listing, told, topicsIn(main))
  if (home === null) return null
  const [inside, outside] = [told.filter((one) => one.topics.has(home)), told.filter((one) => !one.topics.has(home))]
  const found = foreignTopics(inside, outside, home).find((one) => isBelievable(one, inside, outside, home, context.distinct))
  if (found === undefined) return null
  const { topic, strength, foreign } = found
  return {
    signal: 'other-product',
    strength: Math.min(STRONGEST, strength),
    measured: { reviews: foreign.length, read: context.distinct.length, own: inside.length, topic, home },
    reviews: foreign.map(({ read }) => read.review.id),
    passages: foreign.flatMap(({ read, topics }) => (topics.get(topic) ?? []).slice(0, WORDS_SHOWN).map((at) => passage(read, at))),
  }
}

interface Told {
  readonly read: ReadReview
  /** The topics that the review names, each with the positions of its words. */
  readonly topics: ReadonlyMap<Subject, readonly number[]>
}

/** A topic, or whatever it is that the title names. */
type Subject = Topic | 'title'

const STRONGEST = 5
const LEAST_REVIEWS = 3
const WORDS_SHOWN = 3
const ENOUGH_FOR_LANGUAGE = 40
const LONGEST_TITLE = 500
const LEAST_LETTERS = 4
// A title is believed where at least this share of the reviews speaks of its topic.
const LEAST_AT_HOME = 0.15
// How often a genuine review names a topic that is not its product's: one in fifty, between 0.1 and 5 % in the pools of METHOD.md.
const STRAY = { named: 0.5, not: 20 }
const LEAST_TOGETHER = 0.1
// A merged listing holds two products, beside a few stray words.
const MOST_OTHERS = 2
const MOST_OTHER_SHARE = 0.5
// Two-sided 99 %.
const LEAST_ERRORS = 2.58
// About so many topics are foreign enough to be looked at.
const TOPICS_TRIED = 5

/** The language of most reviews, English where none is known; the first so many are enough. */
function mainLanguage(reads: readonly ReadReview[]): string {
  const counts = new Map<string, number>()
  for (const read of reads.slice(0, ENOUGH_FOR_LANGUAGE)) {
    const language = reviewLanguage(read.review)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'en'
}

/** The topic of each word of the vocabulary, looked up once a language. */
function wordTopics(vocabulary: readonly string[]): (language: string) => readonly (Topic | undefined)[] {
  const byLanguage = new Map<string, readonly (Topic | undefined)[]>()
  return (language) => {
    const topics = byLanguage.get(language) ?? vocabulary.map((word) => topicsIn(language)?.get(word))
    byLanguage.set(language, topics)
    return topics
  }
}

/** Whether each word of the vocabulary is one of the title's telling words, in the singular or with an s. */
function titleWords(listing: Listing, vocabulary: readonly string[]): readonly boolean[] {
  const titled = words(listing.product.title.slice(0, LONGEST_TITLE)).map(({ text }) => text)
  const telling = new Set(titled.filter((word) => word.length >= LEAST_LETTERS && !isStopWord(word)).map(singular))
  return vocabulary.map((word) => telling.has(singular(word)))
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function topicsOf(read: ReadReview, topicOf: readonly (Topic | undefined)[], isTitleWord: readonly boolean[]): Told {
  const topics = new Map<Subject, number[]>()
  for (const [at, word] of read.words.entries()) {
    for (const subject of [topicOf[word], isTitleWord[word] === true ? 'title' : undefined] as const) {
      if (subject === undefined) continue
      const places = topics.get(subject)
      if (places === undefined) topics.set(subject, [at])
      else places.push(at)
    }
  }
  return { read, topics }
}

/** What the product is: what its title says, if its reviews agree at all, else what most reviews speak of, be it no more than the title's own words. */
function homeTopic(listing: Listing, told: readonly Told[], known: ReadonlyMap<string, Topic> | undefined): Subject | null {
  const counts = new Map<Subject, number>()
  for (const { topics } of told) for (const topic of topics.keys()) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const titled = new Set<Subject | undefined>(words(listing.product.title.slice(0, LONGEST_TITLE)).map((word) => known?.get(word.text)))
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const believed = ranked.find(([topic, count]) => titled.has(topic) && count >= LEAST_AT_HOME * told.length)
  return believed?.[0] ?? ranked[0]?.[0] ?? null
}

interface Foreign {
  readonly topic: Subject
  readonly strength: number
  /** The reviews that name this topic and never the product's own. */
  readonly foreign: readonly Told[]
}

/** Topics that enough reviews name instead of the product's own, the strongest first. */
function foreignTopics(inside: readonly Told[], outside: readonly Told[], home: Subject): readonly Foreign[] {
  const topics = new Set(outside.flatMap((one) => [...one.topics.keys()]))
  return [...topics]
    .filter((topic) => topic !== home && topic !== 'title')
    .map((topic) => ({
      topic,
      strength: exclusion(count(inside, topic), inside.length, count(outside, topic), outside.length),
      foreign: outside.filter((one) => one.topics.has(topic)),
    }))
    .filter(({ strength, foreign }) => strength > 0 && foreign.length >= LEAST_REVIEWS)
    .sort((a, b) => b.strength - a.strength || (a.topic < b.topic ? -1 : 1))
}

/** Where an innocent reason lies at hand (a product of a kind that is not known, a topic next door, one that many name together with the product's own, a range of goods), the reviews must be of another time as well. */
function isBelievable(
  { topic, foreign }: Foreign,
  inside: readonly Told[],
  outside: readonly Told[],
  home: Subject,
  reads: readonly ReadReview[],
): boolean {
  const together = count(inside, topic) >= Math.max(LEAST_REVIEWS, LEAST_TOGETHER * inside.length)
  const innocent =
    home === 'title' || topic === 'title' || areRelated(topic, home) || together || isAssortment(outside, topic, foreign.length)
  return !innocent || areOfOneTime(foreign, reads)
}

/** Where people speak of many things that exclude each other, the listing is a range of goods or a shop, and nothing was merged into it. */
function isAssortment(outside: readonly Told[], topic: Subject, foreign: number): boolean {
  const others = outside.filter((one) => one.topics.size > 0 && !one.topics.has(topic)).length
  return others > Math.max(MOST_OTHERS, MOST_OTHER_SHARE * foreign)
}

/** Reviews that were merged in are of another time than the product's own: a rank-sum test of their dates (Mann and Whitney 1947). */
function areOfOneTime(foreign: readonly Told[], reads: readonly ReadReview[]): boolean {
  const inside = new Set(foreign.map(({ read }) => read))
  const dated = reads.filter(({ day }) => day !== null)
  const ranks = dated.flatMap((read, rank) => (inside.has(read) ? [rank + 0.5] : []))
  const [some, others] = [ranks.length, dated.length - ranks.length]
  if (some === 0 || others === 0) return false
  const sum = ranks.reduce((total, rank) => total + rank, 0)
  return Math.abs(sum - (some * dated.length) / 2) > LEAST_ERRORS * Math.sqrt((some * others * dated.length) / 12)
}

function count(told: readonly Told[], topic: Subject): number {
  return told.filter((one) => one.topics.has(topic)).length
}

/** How much better "another product" explains a topic's frequency outside the home topic than its frequency inside does; a log-likelihood ratio. */
function exclusion(inside: number, ofInside: number, outside: number, ofOutside: number): number {
  const merged = logBetaBinomial(outside, ofOutside, 1, 1)
  const honest = logBetaBinomial(outside, ofOutside, STRAY.named + inside, STRAY.not + ofInside - inside)
  return outside / ofOutside <= inside / Math.max(1, ofInside) ? 0 : merged - honest - Math.log(TOPICS_TRIED)
}

function passage(read: ReadReview, at: number): Passage {
  const [start, end] = [read.starts[at] ?? 0, read.ends[at] ?? 0]
  return { review: read.review.id, start, text: read.review.text.slice(start, end) }
}
