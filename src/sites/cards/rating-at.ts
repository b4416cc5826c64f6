import type { SaidOfRatings } from '../find-histogram.ts'
import { parseCount } from '../values/numbers.ts'
import { parseRating } from '../values/ratings.ts'
import { helpfulIn } from './card-words.ts'
import { ratingsCounted } from './count-words.ts'
import { DATE } from './looks-like.ts'
import { MAX_AROUND, MAX_STEPS, MAX_TEXTS, UNSEEN, isSmall, tidy, within } from './near-elements.ts'
import { ratingMark } from './rating-mark.ts'

/** A rating that an element shows, with the count beside it; `null` for most elements. */
export function shownAt(element: Element): SaidOfRatings | null {
  const average = averageAt(element)
  if (average === null) return null
  const ratingCount = countBeside(element)
  if (ratingCount === 'review') return null
  const { value, isExact, isSure } = average
  // One person's rating is whole or in halves; without a count such a number could be that of a review that is quoted.
  const isMean = isExact && isSure && !Number.isInteger(value * 2)
  return ratingCount !== null || isMean ? { averageRating: isExact ? value : null, ratingCount } : null
}

/** `11,262 ratings and 974 reviews`, in words of its own. */
export function countedAt(element: Element): SaidOfRatings | null {
  const words = element.firstElementChild === null ? ownWords(element) : ''
  const ratingCount = /^\p{Nd}/u.test(words) && words.length <= MAX_COUNTED ? ratingsCounted([words]) : null
  return ratingCount === null ? null : { averageRating: null, ratingCount }
}

const MAX_COUNTED = 50

interface Average {
  readonly value: number
  /** Drawn stars are rounded to halves. */
  readonly isExact: boolean
  /** A lone number means something only beside a count. */
  readonly isSure: boolean
}

/** `4,3 von 5`, `4/5`; a whole number of stars without what it is of is a level to choose. */
const SCALED =
  /(?<![\p{Nd}.,])\p{Nd}(?:[.,٫]\p{Nd}{1,2})?\s?(?:\/|out of|of|von|sur|su|sobre|de|din|na|van|av|af|из|z|od|üzerinden|من)\s?(?:5|10|٥)(?!\p{Nd})|5つ星/u
/** `4.3`; what has three decimals is a count. */
const DECIMAL = /(?<![\p{Nd}.,])[1-9][.,٫]\p{Nd}{1,2}(?![\p{Nd}.,])/u
const LONE = /^\(?[1-5][.,]\p{Nd}{1,2}\)?\s?[★⭐]?(?:\s?[(（]\p{Nd}[\p{Nd}.,\s]{0,10}[)）])?$/u
const LABELS = ['aria-label', 'title', 'alt', 'content']
const MAX_WORDS = 80

/** The average that an element by itself shows; `null` for most elements. */
export function averageAt(element: Element): Average | null {
  const words = ownWords(element)
  const said = [words, ...LABELS.map((name) => element.getAttribute(name) ?? '')].filter(
    (text) => text.length <= MAX_WORDS && /\p{Nd}/u.test(text),
  )
  const telling = said.find((text) => tellsAverage(text) && !text.includes('%'))
  const mark = ratingMark(element)
  if (telling === undefined)
    return mark === null || said.length > 0 ? null : { value: mark, isExact: !Number.isInteger(mark * 2), isSure: true }
  const isLone = LONE.test(telling)
  const isSure = mark !== null || SCALED.test(telling)
  const value = isLone || isSure ? parseRating(telling) : null
  return value === null ? null : { value, isExact: true, isSure }
}

function tellsAverage(text: string): boolean {
  return SCALED.test(text) || DECIMAL.test(text)
}

/** Where an element holds others, what stands in it first. */
function ownWords(element: Element): string {
  const words = (element.firstElementChild === null ? element.textContent : element.firstChild?.nodeValue) ?? ''
  return words.length <= 2 * MAX_WORDS ? words.trim().slice(0, MAX_WORDS) : ''
}

const HEADINGS = 'h1'

/** The count in the nearest place that has one; `'review'` where that place tells of one review. */
function countBeside(element: Element): number | 'review' | null {
  let around: Element | null = element
  for (let step = 0; around !== null && step < MAX_STEPS; step++, around = around.parentElement) {
    if (!isSmall(around) || around.querySelector(HEADINGS) !== null) return null
    const texts = textsIn(around)
    if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_AROUND) return null
    if (texts.some(isOfReview)) return 'review'
    const count = ratingsCounted(texts) ?? loneCount(texts)
    if (count !== null) return count
  }
  return null
}

/** A day, or how many found it helpful. */
function isOfReview(text: string): boolean {
  return helpfulIn(text) !== null || (DATE.test(text) && ratingsCounted([text]) === null && !/^[\p{Nd}.,]+$/u.test(text))
}

/** Where nothing but an average and a whole number stand, that is the count. */
function loneCount(texts: readonly string[]): number | null {
  const told = [...new Set(texts)].filter((text) => /[\p{L}\p{N}]/u.test(text))
  const counts = told.filter((text) => /^\p{Nd}[\p{Nd}.,\s]{0,10}$/u.test(text) && !LONE.test(text))
  return counts.length === 1 && told.every((text) => counts.includes(text) || tellsAverage(text)) ? parseCount(counts[0] ?? '') : null
}

function textsIn(around: Element): readonly string[] {
  const texts: string[] = []
  for (const element of within(around, MAX_TEXTS)) {
    if (element.matches(UNSEEN)) continue
    const label = element.getAttribute('aria-label') ?? ''
    if (label !== '' && label.length <= MAX_WORDS) texts.push(label)
    for (let node = element.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === node.TEXT_NODE) texts.push(tidy(node.nodeValue))
  }
  return texts
}
