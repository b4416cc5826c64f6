import { countLetters } from '../values/letters.ts'
import { DATE } from './looks-like.ts'
import { outermostCards } from './nesting.ts'
import { ratingMark } from './rating-mark.ts'

/** One element that looks like a review, with the rating that it shows first; 1 to 5, `null` where it shows none. */
export interface Card {
  readonly element: Element
  readonly rating: number | null
}

/** Cards that stand side by side, or alike in different places. */
export type Group = readonly Card[]

/** The groups of review cards on a page, known by their ratings, their likeness and the names of what holds them; pauses often. */
export function* findGroups(document: Document): Generator<void, readonly Group[]> {
  const groups: Group[] = []
  const singles: Card[] = []
  for (const region of yield* regions(document)) {
    const ratings = firstRatings(yield* marksIn(region), region)
    const parents = new Set<Element>()
    for (const [element, rating] of ratings) {
      yield
      const parent = element.parentElement
      if (isSingle(element)) singles.push({ element, rating })
      if (parent !== null && !parents.has(parent)) groups.push(...siblingGroups(parent, ratings))
      if (parent !== null) parents.add(parent)
    }
  }
  const grouped = new Set(groups.flat().map(({ element }) => element))
  const lone = singles.filter(({ element }) => !grouped.has(element))
  return outermostCards([...groups, ...alikeGroups(lone)].filter((group) => !isElsewhere(group)))
}

type Ratings = ReadonlyMap<Element, number>

const MAX_REGIONS = 60
const MAX_ELEMENTS = 40_000
const MAX_MARKS = 3000
/** Elements between two pauses; about 2 ms. */
const PAUSE = 500

/** Names of what holds reviews, as developers write them. */
const REVIEW_NAME =
  /review|rating|feedback|opini|comment|avis(?![a-z])|aviscli|bewertung|rezension|recen[zs]|resen|valoraci|avalia|otzyv|yorum|ugc|bv-/iu
const NAMED = ['class', 'id', 'data-hook', 'data-testid', 'data-test', 'data-qa']
const ROOTS = /^(?:HTML|BODY|MAIN|HEAD|SCRIPT|STYLE|LINK|META|INPUT|BUTTON)$/u

/** The outermost elements whose names tell of reviews. */
function* regions(document: Document): Generator<void, readonly Element[]> {
  const outer: Element[] = []
  const tells = new Map<string, boolean>()
  const used = NAMED.filter((name) => document.querySelector(`body [${name}]`) !== null)
  let count = 0
  for (const element of used.length === 0 ? [] : document.querySelectorAll(used.map((name) => `body [${name}]`).join(','))) {
    if (++count % PAUSE === 0) yield
    if (count > MAX_ELEMENTS || outer.length >= MAX_REGIONS) break
    const isNamed = used.some((name) => tellsOfReviews(element.getAttribute(name), tells))
    if (isNamed && !ROOTS.test(element.tagName) && !outer.at(-1)?.contains(element)) outer.push(element)
  }
  return outer
}

/** A page has the same few names again and again. */
function tellsOfReviews(name: string | null, known: Map<string, boolean>): boolean {
  if (name === null || name === '') return false
  const tells = known.get(name) ?? REVIEW_NAME.test(name)
  known.set(name, tells)
  return tells
}

function* marksIn(region: Element): Generator<void, Ratings> {
  const marks = new Map<Element, number>()
  const elements = [region, ...region.querySelectorAll('*')].slice(0, MAX_ELEMENTS)
  for (const [place, element] of elements.entries()) {
    if (place % PAUSE === 0) yield
    const rating = ratingMark(element)
    if (rating !== null) marks.set(element, rating)
    if (marks.size >= MAX_MARKS) break
  }
  return marks
}

/** For every element that holds ratings, the first of them. */
function firstRatings(marks: Ratings, region: Element): Ratings {
  const ratings = new Map<Element, number>()
  for (const [mark, rating] of marks) {
    for (let holder: Element | null = mark; holder !== null && !ratings.has(holder); holder = holder.parentElement) {
      ratings.set(holder, rating)
      if (holder === region) break
    }
  }
  return ratings
}

/** The children of an element that are alike, hold ratings and say as much as reviews do. */
function siblingGroups(parent: Element, ratings: Ratings): readonly Group[] {
  const children = [...parent.children].slice(0, MAX_MARKS)
  const rated = children.filter((child) => ratings.has(child))
  const groups: Group[] = []
  const taken = new Set<Element>()
  for (const first of rated.slice(0, 20)) {
    const alike = taken.has(first) ? [] : rated.filter((other) => !taken.has(other) && isLike(other, first))
    for (const element of alike) taken.add(element)
    if (alike.length < 2 || !sayAsMuchAsReviews(alike)) continue
    const name = first.getAttribute('class')
    const twins = children.filter(
      (child) => alike.includes(child) || (!taken.has(child) && name !== null && child.getAttribute('class') === name),
    )
    groups.push(twins.map((element) => ({ element, rating: ratings.get(element) ?? null })))
  }
  return groups.filter((group) => group.every(({ rating }) => rating === null || Number.isInteger(rating * 2)))
}

/** The same tag and at least half of the classes. */
function isLike(other: Element, card: Element): boolean {
  const classes = [...card.classList]
  if (other.tagName !== card.tagName) return false
  if (classes.length === 0) return other.classList.length === 0
  return classes.filter((name) => other.classList.contains(name)).length * 2 >= classes.length
}

/** Letters; rows of marks for price, comfort and the like have fewer. */
const MIN_LETTERS = 40
/** Letters that a short review has with its date and its author. */
const MIN_LETTERS_DATED = 12

function sayAsMuchAsReviews(cards: readonly Element[]): boolean {
  const shown = cards.slice(0, 20)
  const letters = shown.reduce((sum, card) => sum + lettersOf(card), 0) / shown.length
  const dated = shown.filter(hasDate).length * 2 >= shown.length
  return letters >= MIN_LETTERS || (dated && letters >= MIN_LETTERS_DATED)
}

function lettersOf(card: Element): number {
  return countLetters((card.textContent ?? '').slice(0, 4000))
}

function hasDate(card: Element): boolean {
  return card.querySelector('time') !== null || DATE.test((card.textContent ?? '').slice(0, 4000))
}

const ONE_REVIEW = /(?:review|comment|feedback|opinion|avis|bewertung|rezension|recenz|yorum)(?!s)/iu
const MANY = /reviews|list|summary|average|overall|total|form|write|header|title|rating/iu

/** A page with one review: only its name can tell. */
function isSingle(card: Element): boolean {
  const name = `${card.getAttribute('class') ?? ''} ${card.id}`
  return ONE_REVIEW.test(name) && !MANY.test(name) && lettersOf(card) >= MIN_LETTERS && hasDate(card)
}

/** Cards that each stand in a holder of their own. */
function alikeGroups(singles: readonly Card[]): readonly Group[] {
  const groups = new Map<string, Card[]>()
  for (const card of singles) {
    if (singles.some(({ element }) => element !== card.element && card.element.contains(element))) continue
    const name = `${card.element.tagName} ${card.element.getAttribute('class') ?? ''}`
    groups.set(name, [...(groups.get(name) ?? []), card])
  }
  return [...groups.values()]
}

/** Names of what holds other products, questions, or opinions on the shop. */
const ELSEWHERE =
  /related|recommend|similar|upsell|cross-?sell|also-|bundle|sponsor|question|q-?and-?a|faq|seller-?(?:review|rating)|(?:shop|store|company)-?(?:review|rating)|trusted-?shop|compare/iu
const PRICES = '[class*="price" i], [itemprop="price"], [data-price]'
const CLONES = '.slick-cloned, .swiper-slide-duplicate, .cloned, template'

function isElsewhere(group: Group): boolean {
  for (let holder = group[0]?.element ?? null; holder !== null && !ROOTS.test(holder.tagName); holder = holder.parentElement) {
    if (ELSEWHERE.test(`${holder.getAttribute('class') ?? ''} ${holder.id}`)) return true
  }
  const shown = group.slice(0, 20).map(({ element }) => element)
  return (
    shown.filter((card) => card.closest(CLONES) !== null || card.querySelector(PRICES) !== null || isLink(card)).length * 2 >= shown.length
  )
}

/** What is a link as a whole leads to another product. */
function isLink(card: Element): boolean {
  const [link] = card.tagName === 'A' ? [card] : card.querySelectorAll('a[href]')
  return link !== undefined && lettersOf(link) * 10 > lettersOf(card) * 7
}
