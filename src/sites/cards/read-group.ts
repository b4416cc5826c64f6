import type { Review } from '../../core/listing.ts'
import { readCard } from '../read-card.ts'
import type { Found } from '../read-markup.ts'
import { parseDate } from '../values/dates.ts'
import type { DateContext } from '../values/dates.ts'
import { visibleText } from '../values/text.ts'
import { writtenWords } from '../values/no-words.ts'
import { ANY_CARD } from './any-card.ts'
import { helpfulIn, incentiveIn, isReply, saysVerified } from './card-words.ts'
import { blocksOf } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { Card } from './find-groups.ts'
import { kindsOf, refrainOf } from './kinds-of-blocks.ts'
import type { Kinds } from './kinds-of-blocks.ts'

/** What cards of one kind say, learned from all of them together: a part is taken for what it is in most. Nothing where none has words. */
export function* readGroup(group: readonly Card[], context: DateContext): Generator<void, readonly Found[]> {
  const read: Draft[] = []
  for (const { element, rating } of group) {
    read.push({ element, rating, blocks: beforeReply(blocksOf(element)), layout: readCard(element, ANY_CARD, context) ?? {} })
    yield
  }
  const needsDate = read.filter(({ layout }) => layout.date).length * 2 < read.length
  const kinds = yield* kindsOf(
    read.slice(0, LEARNED_FROM).map(({ blocks }) => blocks),
    needsDate,
    context,
  )
  const isNamed = new Set(read.map(({ layout }) => layout.id)).size === read.length
  const found: Found[] = []
  for (const draft of read) {
    found.push({ card: draft.element, review: reviewFrom(draft, kinds, isNamed, context) })
    yield
  }
  return sayEnough(found) ? found.filter(({ review }) => isReview(review)) : []
}

/** Rows that rate one quality each have a word, and no date. */
function sayEnough(found: readonly Found[]): boolean {
  const letters = found.reduce((sum, { review }) => sum + Math.min(MAX_TITLE, review.text?.length ?? 0), 0)
  const dated = found.filter(({ review }) => Boolean(review.date)).length
  return letters >= MIN_LETTERS * found.length || (letters > 0 && dated * 2 >= found.length)
}

/** Letters a review, on average, where none has a date. */
const MIN_LETTERS = 20

/** Answers of the shop stand below the review. */
function beforeReply(blocks: readonly Block[]): readonly Block[] {
  const reply = blocks.findIndex(({ text }) => isReply(text))
  return reply < 1 ? blocks : blocks.slice(0, reply)
}

/** Cards; more of them teach nothing new. */
const LEARNED_FROM = 60

interface Draft {
  readonly element: Element
  readonly rating: number | null
  readonly blocks: readonly Block[]
  readonly layout: Partial<Review>
}

function reviewFrom({ element, rating, blocks, layout }: Draft, kinds: Kinds, isNamed: boolean, context: DateContext): Partial<Review> {
  const own = blocks.filter(({ kind, text: words }) => kinds.text.has(kind) && !kinds.refrains.has(refrainOf(words)))
  const text = own.map((block) => withoutLabel(block.text, kinds.label))
  const title = blocks.find(({ kind, text: words }) => kinds.title.has(kind) && words.length <= MAX_TITLE)?.text ?? ''
  const date =
    layout.date ??
    dateIn(
      blocks.filter(({ kind }) => kind === kinds.date),
      context,
    )
  const words = writtenWords(oneParagraphAfterAnother(text))
  const { id = '', ...rest } = layout
  const lines = blocks.filter((block) => !own.includes(block) && block.text !== title).map((block) => block.text)
  return {
    ...rest,
    ...marksOf(layout, lines, controlsIn(element)),
    ...(isNamed && id !== '' ? { id } : {}),
    rating,
    title,
    text: words,
    date,
  }
}

/** What the lines around the text say, and of the votes also the buttons. */
function marksOf(layout: Partial<Review>, lines: readonly string[], controls: readonly string[]): Partial<Review> {
  const votes = layout.helpfulVotes ?? firstOf([...lines, ...controls], helpfulIn) ?? thumbsUp(lines)
  const verified = layout.verified ?? (lines.some(saysVerified) || null)
  return { helpfulVotes: votes, verified, incentive: layout.incentive ?? firstOf(lines, incentiveIn) }
}

/** Two lone numbers in a row count those who found it helpful, and those who did not. */
function thumbsUp(lines: readonly string[]): number | null {
  const place = lines.findIndex((line, at) => COUNT.test(line) && COUNT.test(lines[at + 1] ?? ''))
  return place < 0 || COUNT.test(lines[place + 2] ?? '') ? null : Number(lines[place])
}

const COUNT = /^\d{1,6}$/u

function firstOf<T>(lines: readonly string[], meaning: (line: string) => T | null): T | null {
  for (const line of lines) {
    const meant = meaning(line)
    if (meant !== null) return meant
  }
  return null
}

const MAX_CONTROLS = 30

function controlsIn(card: Element): readonly string[] {
  return [...card.querySelectorAll('button, [role="button"], label, a')].slice(0, MAX_CONTROLS).map((control) => visibleText(control))
}

const MAX_TITLE = 250

/** A place can stand beside the day. */
function dateIn(blocks: readonly Block[], context: DateContext): string | null {
  for (const { text } of blocks.slice(0, 4)) {
    const date = parseDate(text, context)
    if (date !== null) return date
  }
  return null
}

function withoutLabel(text: string, label: string): string {
  return (text.startsWith(label) ? text.slice(label.length) : text).replace(READ_MORE, '')
}

const READ_MORE = /(?<=…|\.\.\.)\s*(?:see|read|show|view|mehr|lire|voir|leer|ver|mostra|leggi|więcej|ещё|devamı)[ \p{L}]{0,20}$/iu

/** Layouts for narrow screens repeat what those for wide ones say. */
function oneParagraphAfterAnother(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ')
}

function isReview({ text, title, rating, date }: Partial<Review>): boolean {
  return Boolean(text) || ((rating ?? null) !== null && (Boolean(title) || (date ?? null) !== null))
}
