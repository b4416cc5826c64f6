import { countLetters } from '../values/letters.ts'
import { saysVerified } from './card-words.ts'
import { areElsewhere } from './elsewhere.ts'
import { hasFewDates } from './few-dates.ts'
import { DATE } from './looks-like.ts'
import { isRowOfAlike } from './icon-row.ts'
import { outermostCards } from './nesting.ts'
import { ratingMark } from './rating-mark.ts'
import { regions } from './regions.ts'
import { hasFullBar, loneStar, weakMark } from './weak-mark.ts'

/** One element that looks like a review, with the rating that it shows first; 1 to 5, `null` where it shows none. */
export interface Card {
  readonly element: Element
  readonly rating: number | null
}

/** Cards that stand side by side, or alike in different places. */
export type Group = readonly Card[]

/** The groups of review cards on a page, known by their ratings, their likeness and the names of what holds them; pauses often. */
export function* findNamedGroups(document: Document): Generator<void, readonly Group[]> {
  const groups: Group[] = []
  const singles: Card[] = []
  for (const region of yield* regions(document)) {
    const marks = firstMarks(yield* marksIn(region, false), region)
    groups.push(...(yield* siblingGroups(marks)))
    for (const [element, { rating }] of marks) if (isSingle(element)) singles.push({ element, rating })
    yield
  }
  const around = withHolders(groups.flat().map(({ element }) => element))
  const lone = singles.filter(({ element }) => !around.has(element))
  return reviewsAmong([...groups, ...alikeGroups(lone)])
}

/** The groups of review cards on a page whose names tell nothing: what is alike, and shows ratings or marks of buyers; pauses often. */
export function* findUnnamedGroups(document: Document): Generator<void, readonly Group[]> {
  if (yield* hasFewDates(document)) return []
  const marks = firstMarks(yield* marksIn(document.body, true), document.body)
  const groups = yield* siblingGroups(marks)
  return reviewsAmong(groups.filter(areDated))
}

/** These elements and all that hold them. */
function withHolders(elements: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>()
  for (const element of elements) {
    for (let holder: Element | null = element; holder !== null && !holders.has(holder); holder = holder.parentElement) holders.add(holder)
  }
  return holders
}

function reviewsAmong(groups: readonly Group[]): readonly Group[] {
  return outermostCards(groups.filter((group) => !areElsewhere(group.map(({ element }) => element))))
}

/** Something that reviews show; 1 to 5, or `null` for a mark of a buyer. */
interface Mark {
  readonly rating: number | null
  /** 2 for what is a rating anywhere, 1 for what could be one, 0 for the mark of a buyer. */
  readonly weight: 0 | 1 | 2
}

const SURE: Mark['weight'] = 2

type Marks = ReadonlyMap<Element, Mark>

const MAX_ELEMENTS = 40_000
const MAX_MARKS = 3000
/** Elements between two pauses; about 2 ms. */
const PAUSE = 500

function* marksIn(region: Element, isUnnamed: boolean): Generator<void, Marks> {
  const marks = new Map<Element, Mark>()
  const elements = [region, ...region.querySelectorAll('*')].slice(0, MAX_ELEMENTS)
  for (const [place, element] of elements.entries()) {
    if (place % PAUSE === 0) yield
    const rating = ratingMark(element)
    const mark = rating === null ? weakly(element, isUnnamed) : { rating, weight: SURE }
    if (mark !== null) marks.set(element, mark)
    if (marks.size >= MAX_MARKS) break
  }
  return marks
}

/** Where names tell of reviews, a lone number or a bar is no rating. */
function weakly(element: Element, isUnnamed: boolean): Mark | null {
  const rating = isRowOfAlike(element) ? 5 : isUnnamed ? weakMark(element) : loneStar(element)
  if (rating !== null) return { rating, weight: 1 }
  return isUnnamed && element.childElementCount === 0 && saysVerified(element.textContent ?? '') ? { rating: null, weight: 0 } : null
}

/** For every element that holds marks, the first of the surest. */
function firstMarks(marks: Marks, region: Element): Marks {
  const first = new Map<Element, Mark>()
  for (const [element, mark] of marks) {
    for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
      if ((first.get(holder)?.weight ?? -1) >= mark.weight) break
      first.set(holder, mark)
      if (holder === region) break
    }
  }
  return first
}

/** The children of one element that are alike, hold marks and say as much as reviews do. */
function* siblingGroups(marks: Marks): Generator<void, readonly Group[]> {
  const groups: Group[] = []
  const parents = new Set<Element>()
  for (const element of marks.keys()) {
    yield
    const parent = element.parentElement
    if (parent !== null && !parents.has(parent)) groups.push(...groupsIn(parent, marks))
    if (parent !== null) parents.add(parent)
  }
  return groups
}

function groupsIn(parent: Element, marks: Marks): readonly Group[] {
  const children = [...parent.children].slice(0, MAX_MARKS)
  const marked = children.filter((child) => marks.has(child))
  const groups: Group[] = []
  const taken = new Set<Element>()
  for (const first of marked.slice(0, 20)) {
    const alike = taken.has(first) ? [] : marked.filter((other) => !taken.has(other) && isLike(other, first))
    for (const element of alike) taken.add(element)
    if (!areCards(alike, marks)) continue
    const name = alike.some((element) => marks.get(element)?.rating !== null) ? first.getAttribute('class') : null
    const twins = children.filter(
      (child) => alike.includes(child) || (!taken.has(child) && name !== null && child.getAttribute('class') === name),
    )
    const mayBeBars = alike.some((element) => marks.get(element)?.weight === 1)
    const ratingOf = (element: Element) => marks.get(element)?.rating ?? (mayBeBars && hasFullBar(element) ? 5 : null)
    groups.push(twins.map((element) => ({ element, rating: ratingOf(element) })))
  }
  return groups.map(withoutAverages).filter((group) => group.length > 1)
}

/** One person gives whole stars, or halves; among a few cards with other numbers stands the average. Many of them are products. */
function withoutAverages(group: Group): Group {
  const given = group.filter(({ rating }) => rating === null || Number.isInteger(rating * 2))
  return given.length * 5 >= group.length * 4 || given.length === group.length - 1 ? given : []
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

/** Ratings that could be anything need dates beside them, and three of a kind. */
function areCards(alike: readonly Element[], marks: Marks): boolean {
  if (alike.length < 2) return false
  const shown = alike.slice(0, 20)
  const letters = shown.reduce((sum, card) => sum + lettersOf(card), 0) / shown.length
  const isDated = shown.filter(hasDate).length * 2 >= shown.length
  const rated = shown.filter((card) => marks.get(card)?.rating !== null).length
  if (rated > 0 && rated * 10 < shown.length * 6) return false
  const sure = shown.filter((card) => marks.get(card)?.weight === 2).length
  if (sure * 2 < shown.length && (shown.length < 3 || !isDated || areCounted(shown.map((card) => marks.get(card)?.rating ?? 0))))
    return false
  return letters >= MIN_LETTERS || (isDated && letters >= MIN_LETTERS_DATED)
}

/** Steps and versions are counted up or down; nobody gives ratings so. */
function areCounted(ratings: readonly number[]): boolean {
  const steps = ratings.slice(1).map((rating, place) => rating - (ratings[place] ?? 0))
  return steps.every((step) => step > 0) || steps.every((step) => step < 0)
}

/** Where no name tells of reviews, most must have a day or the mark of a buyer. */
function areDated(group: Group): boolean {
  const shown = group.slice(0, 20)
  return shown.filter(({ element }) => hasDate(element)).length * 2 > shown.length
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
