import type { Histogram, Product } from '../core/listing.ts'
import { parseCount, parseCounts, parseNumbers } from './values/numbers.ts'
import { tidyText } from './values/text.ts'

/** What the page says of the ratings elsewhere: a histogram must agree with it. */
export type SaidOfRatings = Pick<Product, 'averageRating' | 'ratingCount'>

/**
 * The store's histogram as any shop shows it: five levels of stars, each with its share or its count, row by row or in two columns.
 * `null` where nothing stands so, or where it does not agree with the average that the page tells (without one, with the count). Pauses (yields) between the places that are looked at.
 */
export function* findHistogram(document: Document, said: SaidOfRatings): Generator<void, Histogram | null> {
  if (said.averageRating === null && said.ratingCount === null) return null
  const looked = new Set<Element>()
  for (const top of topLevels(document)) {
    yield
    for (const around of nearAround(top, looked)) {
      const histogram = agreeing(textsWithin(around), said) ?? agreeing(labelsWithin(around), said)
      if (histogram !== null) return histogram
    }
  }
  return null
}

/** A page with more texts that could name five stars is not worth the time. */
const MAX_TOP_LEVELS = 300
/** Steps from the words of one level up to what holds all five. */
const MAX_STEPS = 7
/** Five levels with their words are shorter; longer is more than a histogram. */
const MAX_LENGTH = 900
/** The same with the white space of its source. */
const MAX_SOURCE = 20_000
const MAX_WORDS = 60
/** `NodeFilter.SHOW_TEXT`, by its number because no global stands for it outside a browser. */
const SHOW_TEXT = 4
const TOP = /(?<![\p{Nd}.,])[5٥](?![\p{Nd}%]|[.,]\p{Nd})/u

/** The elements whose own words, or label, could be the row of five stars. */
function topLevels(document: Document): readonly Element[] {
  const found: Element[] = []
  const walker = document.createTreeWalker(document.body, SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null && found.length < MAX_TOP_LEVELS; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (text.length <= MAX_WORDS && TOP.test(text) && node.parentElement !== null) found.push(node.parentElement)
  }
  const labelled = [...document.querySelectorAll('[aria-label*="5"]')].slice(0, MAX_TOP_LEVELS)
  return [...found, ...labelled.filter((element) => TOP.test(labelOf(element)))]
}

/** What holds the row, from near to far, as long as it is short; each is looked at once. */
function* nearAround(top: Element, looked: Set<Element>): Generator<Element> {
  let around: Element | null = top
  for (let step = 0; around !== null && step < MAX_STEPS; step += 1, around = around.parentElement) {
    if (looked.has(around)) return
    looked.add(around)
    const text = around.textContent ?? ''
    if (text.length > MAX_SOURCE || tidyText(text).length > MAX_LENGTH) return
    yield around
  }
}

function textsWithin(around: Element): readonly string[] {
  const texts: string[] = []
  const walker = around.ownerDocument.createTreeWalker(around, SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.nodeValue ?? '')
  return texts
}

function labelsWithin(around: Element): readonly string[] {
  return [around, ...around.querySelectorAll('[aria-label]')].map(labelOf)
}

function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? ''
  return label.length <= MAX_WORDS * 2 ? label : ''
}

/** From one number of stars to its value and to the next number of stars in a run of numbers. */
interface Order {
  readonly value: number
  readonly next: number
}
/** `5 4 3 2 1 48 9 …` */
const COLUMNS: Order = { value: 5, next: 1 }
/** `5 48 4 9 …`, `48 5 9 4 …`, `5 76 52 4 19 13 …`: rows of two to five numbers. */
const ROWS: readonly Order[] = [2, 3, 4, 5].flatMap((next) =>
  [1, -1, 2, -2, 3, -3, 4, -4].filter((value) => Math.abs(value) < next).map((value) => ({ value, next })),
)
const ORDERS = [COLUMNS, ...ROWS]
const LEVELS = [0, 1, 2, 3, 4] as const
const DOWN = [5, 4, 3, 2, 1]
const UP = [1, 2, 3, 4, 5]

function agreeing(texts: readonly string[], said: SaidOfRatings): Histogram | null {
  const numbers = texts.flatMap(numbersOf)
  for (const start of numbers.keys()) {
    for (const order of ORDERS) {
      const values = valuesFrom(numbers, start, order)
      if (values.length === LEVELS.length && agrees(values, said)) return sharesOf(values)
    }
  }
  return null
}

/** The five values, best level first; none where no run of stars begins. */
function valuesFrom(numbers: readonly number[], start: number, { value, next }: Order): readonly number[] {
  const run = numbers[start] === 5 ? DOWN : UP
  if (LEVELS.some((level) => numbers[start + level * next] !== run[level])) return []
  const values = LEVELS.flatMap((level) => numbers[start + level * next + value] ?? [])
  return run === DOWN ? values : values.toReversed()
}

function numbersOf(text: string): readonly number[] {
  if (text.includes('%') || text.includes('٪')) return parseNumbers(text)
  const counts = parseCounts(text)
  return counts.length === 1 ? [parseCount(text) ?? 0] : counts
}

/** Of an average with one digit and of shares in whole percent. */
const ROUNDING = 0.11
/** Some shops show the average in halves of a star; then the counts must come to the very total. */
const ROUNDING_TO_HALVES = 0.3
const SHARES_SUM = { low: 96, high: 104 }
/** A rating more may have come since the total was drawn. */
const COUNT_TOLERANCE = 0.02

function agrees(values: readonly number[], { averageRating, ratingCount }: SaidOfRatings): boolean {
  const sum = values.reduce((total, value) => total + value, 0)
  const mean = values.reduce((total, value, level) => total + value * (DOWN[level] ?? 0), 0) / sum
  if (sum === 0) return false
  const away = averageRating === null ? 0 : Math.abs(mean - averageRating)
  if (ratingCount !== null && Math.abs(sum - ratingCount) <= COUNT_TOLERANCE * ratingCount) return away <= ROUNDING_TO_HALVES
  return averageRating !== null && sum >= SHARES_SUM.low && sum <= SHARES_SUM.high && away <= ROUNDING
}

function sharesOf(values: readonly number[]): Histogram {
  const sum = values.reduce((total, value) => total + value, 0)
  const [five = 0, four = 0, three = 0, two = 0, one = 0] = values.map((value) => value / sum)
  return { 5: five, 4: four, 3: three, 2: two, 1: one }
}
