import type { SaidOfRatings } from '../find-histogram.ts'
import { foldName } from '../structured/choose.ts'
import { helpfulIn } from './card-words.ts'
import { ratingsCounted } from './count-words.ts'
import { isElsewhere } from './elsewhere.ts'
import { DATE } from './looks-like.ts'
import { parseCount } from '../values/numbers.ts'
import { parseRating } from '../values/ratings.ts'
import { ratingMark } from './rating-mark.ts'

/**
 * The average and the count that stand behind the product's heading, else right above its reviews. Both `null` where nothing stands so, where
 * such places contradict each other, and where fewer ratings are counted than reviews are shown. Pauses often.
 */
export function* shownRating(document: Document, title: string, reviews: readonly Element[]): Generator<void, SaidOfRatings> {
  const places = { here: new URL(document.baseURI).pathname, reviews: new Set(reviews) }
  const byName = headingsOf(document, title).flatMap((heading) => along(heading, next, NEAR))
  const aboveReviews = reviews.slice(0, 1).flatMap((card) => along(card, previous, NEAR_ABOVE))
  const likely: SaidOfRatings[] = []
  for (const zone of [byName, aboveReviews]) {
    for (const [place, element] of zone.entries()) {
      if (place % PAUSE === 0) yield
      const found = shownAt(element) ?? countedAt(element)
      const isLikely = found !== null && (found.ratingCount === null || found.ratingCount >= reviews.length)
      if (isLikely && !isOther(element, places)) likely.push(found)
    }
    // What stands above the reviews is asked only where the heading's surroundings don't tell all.
    if (likely.some(({ averageRating, ratingCount }) => averageRating !== null && ratingCount !== null)) break
  }
  return agreed(likely)
}

const NOTHING: SaidOfRatings = { averageRating: null, ratingCount: null }
/** Elements between two pauses. */
const PAUSE = 40
/** Elements behind a heading, or before the first review, that are looked at. */
const NEAR = 250
const NEAR_ABOVE = 600
const MAX_HEADINGS = 3
const MAX_NAMES = 200

/** What calls the product by its name. */
function headingsOf(document: Document, title: string): readonly Element[] {
  const fold = foldName(title)
  const isTitle = (element: Element) => {
    const own = foldName((element.textContent ?? '').slice(0, 2 * title.length + 200))
    return own.length * 2 > fold.length && (own.includes(fold) || fold.includes(own))
  }
  if (fold === '') return []
  const headings = [...document.querySelectorAll('h1')].filter(isTitle)
  const others = headings.length > 0 ? [] : [...document.querySelectorAll('h2, [itemprop="name"], [class*="title" i]')].slice(0, MAX_NAMES)
  return [...headings, ...others.filter(isTitle)].slice(0, MAX_HEADINGS)
}

function along(from: Element, step: (element: Element) => Element | null, most: number): readonly Element[] {
  const elements: Element[] = []
  for (let element = step(from); element !== null && elements.length < most; element = step(element)) elements.push(element)
  return elements
}

function next(element: Element): Element | null {
  if (element.firstElementChild !== null) return element.firstElementChild
  let left: Element | null = element
  while (left !== null && left.nextElementSibling === null) left = left.parentElement
  return left?.nextElementSibling ?? null
}

function previous(element: Element): Element | null {
  let before = element.previousElementSibling
  if (before === null) return element.parentElement
  while (before.lastElementChild !== null) before = before.lastElementChild
  return before
}

/** A rating that an element shows, with the count beside it; `null` for most elements. */
function shownAt(element: Element): SaidOfRatings | null {
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
function countedAt(element: Element): SaidOfRatings | null {
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

function averageAt(element: Element): Average | null {
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

const MAX_STEPS = 5
/** Characters of what holds an average, its count and little else. */
const MAX_AROUND = 220
const MAX_SOURCE = 4000
const HEADINGS = 'h1'

/** The count in the nearest place that has one; `'review'` where that place tells of one review. */
function countBeside(element: Element): number | 'review' | null {
  let around: Element | null = element
  for (let step = 0; around !== null && step < MAX_STEPS; step++, around = around.parentElement) {
    if (around.querySelector(HEADINGS) !== null || (around.textContent ?? '').length > MAX_SOURCE) return null
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

const UNSEEN = 'script, style, template, noscript, [hidden]'
const MAX_TEXTS = 60

function textsIn(around: Element): readonly string[] {
  const texts: string[] = []
  for (const element of [around, ...around.querySelectorAll('*')].slice(0, MAX_TEXTS)) {
    if (element.matches(UNSEEN)) continue
    const label = element.getAttribute('aria-label') ?? ''
    if (label !== '' && label.length <= MAX_WORDS) texts.push(label)
    for (let node = element.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === node.TEXT_NODE) texts.push(tidy(node.nodeValue))
  }
  return texts
}

function tidy(text: string | null): string {
  return (text ?? '').slice(0, MAX_SOURCE).replace(/\s+/gu, ' ').trim()
}

interface Places {
  /** The path of the page. */
  readonly here: string
  readonly reviews: ReadonlySet<Element>
}

/** Whether a rating is one review's, another product's, the shop's, one of several alike, or one to be chosen. */
function isOther(element: Element, { here, reviews }: Places): boolean {
  for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) if (reviews.has(holder)) return true
  const link = element.closest('a[href]')?.getAttribute('href') ?? ''
  const isUnseen = element.closest(UNSEEN) !== null || element.closest('form')?.querySelector('textarea') !== undefined
  return isUnseen || leadsAway(link, here) || isOfShop(element) || isElsewhere(element) || isOneOfMany(element)
}

const ABOUT_REVIEWS =
  /#|review|rating|comment|feedback|opini|avis|bewertung|rezension|recen[sz]|resen|valoraci|avalia|otzyv|yorum|javascript:/iu

function leadsAway(link: string, here: string): boolean {
  return link !== '' && !ABOUT_REVIEWS.test(link) && !link.startsWith(here) && !link.endsWith(here)
}

/** In what stands around, in the languages of the shops. */
const SHOP =
  /sold by|ships? from|seller|store rating|shop rating|verk[aä]uf|händler|vendu par|vendeur|boutique|vendido por|vendedor|tienda|venduto da|venditor|negozio|verkoper|winkel(?!w)|verkocht door|sprzeda|sklep|vândut|vânzător|magazin(?!e)|satıcı|mağaza|prodej|obchod|eladó|säljare|sælger|selger|myyjä|продав|магазин|продаве|販売|店舗|ショップ|卖家|賣家|店铺|판매자|상점|البائع|متجر|מוכר|חנות|विक्रेता|penjual|toko|người bán/iu

function isOfShop(element: Element): boolean {
  let around: Element | null = element
  for (let step = 0; around !== null && step < 3; step++, around = around.parentElement) {
    const words = tidy(around.textContent)
    if (words.length > MAX_AROUND) return false
    if (SHOP.test(words)) return true
  }
  return false
}

const MAX_ALIKE = 6

/** Tiles of products, rows of a histogram and ratings of qualities stand side by side, made alike; a copy for narrow screens says the same. */
function isOneOfMany(element: Element): boolean {
  let one: Element | null = element
  for (let step = 0; one !== null && step < MAX_STEPS; step++, one = one.parentElement) {
    const words = tidy(one.textContent)
    if (words.length > 2 * MAX_AROUND) return false
    const isAlike = (other: Element) => other !== one && isMadeAs(other, one) && tidy(other.textContent) !== words && isAsLong(other, words)
    if ([...(one.parentElement?.children ?? [])].slice(0, MAX_NAMES).filter(isAlike).slice(0, MAX_ALIKE).some(showsAverage)) return true
  }
  return false
}

function showsAverage(other: Element): boolean {
  return [other, ...[...other.querySelectorAll('*')].slice(0, MAX_TEXTS)].some((element) => averageAt(element) !== null)
}

function isMadeAs(other: Element, one: Element | null): boolean {
  return other.tagName === one?.tagName && other.getAttribute('class') === one.getAttribute('class')
}

function isAsLong(other: Element, words: string): boolean {
  const { length } = tidy(other.textContent)
  return length <= 4 * words.length + 10 && words.length <= 4 * length + 10
}

/** Drawn stars are rounded. */
const ROUNDING = 0.3

/** The count that all places give, with the average that is told most exactly; nothing where they contradict each other. */
function agreed(shown: readonly SaidOfRatings[]): SaidOfRatings {
  const rated = shown.filter(({ averageRating }) => averageRating !== null)
  const averages = rated.flatMap(({ averageRating }) => averageRating ?? [])
  const averageRating = averages.find((average) => !Number.isInteger(average * 2)) ?? averages[0] ?? null
  const beside = new Set(rated.flatMap(({ ratingCount }) => ratingCount ?? []))
  if (beside.size > 1 || averages.some((other) => Math.abs(other - (averageRating ?? 0)) > ROUNDING)) return NOTHING
  const counts = beside.size > 0 ? beside : new Set(shown.flatMap(({ ratingCount }) => ratingCount ?? []))
  return { averageRating, ratingCount: counts.size === 1 ? ([...counts][0] ?? null) : null }
}
