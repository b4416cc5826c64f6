import type { Box } from './free-spot.ts'

/** Where a page shows the product's rating: the element around it, and the rating within, from the element's upper left corner. */
export interface RatingPlace {
  readonly area: Element
  readonly rating: Box
}

/** Finds where a page shows the store's rating (1 to 5) in figures, nearest to its heading and outside the reviews; else its heading; `null` where it has none. */
export function findRating(document: Document, average: number | null, cards: Iterable<Element>): RatingPlace | null {
  const heading = document.querySelector('h1')
  const own = new Set(cards)
  const texts = average === null ? [] : textsOf(document, average).filter((text) => isShown(text) && !isWithin(text, own))
  const top = heading?.getBoundingClientRect().top ?? 0
  const nearest = texts
    .map((text) => ({ text, distance: Math.abs(boxOf(text).top - top) }))
    .toSorted((a, b) => a.distance - b.distance)
    .find(({ distance }) => distance < FARTHEST)?.text
  const found = nearest ?? heading
  return found && isShown(found) ? placeAround(found) : null
}

/** A rating stands within so many CSS pixels of the heading, up or down. */
const FARTHEST = 1500
const MOST_TEXTS = 4000
const LONGEST = 60

/** Texts that hold the figure, as `4.6` or `4,6`; short ones alone, since a rating is no prose. */
function textsOf(document: Document, average: number): readonly Node[] {
  const [figure, other] = [average.toFixed(1), average.toFixed(1).replace('.', ',')]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  for (let steps = 0; steps < MOST_TEXTS && walker.nextNode() !== null; steps += 1) {
    const text = walker.currentNode.textContent ?? ''
    if (text.length <= LONGEST && (holds(text, figure) || holds(text, other))) texts.push(walker.currentNode)
  }
  return texts
}

function holds(text: string, figure: string): boolean {
  const place = text.indexOf(figure)
  return (
    place >= 0 && !DIGIT.test(text.charAt(place - 1)) && !FURTHER_FIGURE.test(text.slice(place + figure.length, place + figure.length + 2))
  )
}

const DIGIT = /[\d.,]/u
/** `4.6` in `4.65`, but not in `4.60`. */
const FURTHER_FIGURE = /^[1-9]|^0\d/u

function isWithin(text: Node, cards: ReadonlySet<Element>): boolean {
  for (let around = text.parentElement; around !== null; around = around.parentElement) if (cards.has(around)) return true
  return false
}

function isShown(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  const { width, height } = boxOf(node)
  return width > 2 && height > 2 && element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true
}

function boxOf(node: Node): DOMRect {
  const range = node.ownerDocument?.createRange()
  range?.selectNodeContents(node)
  return range?.getBoundingClientRect() ?? new DOMRect()
}

/** A note needs so much room beside it, in CSS pixels. */
const ROOM = 220
const HEIGHT = 32
/** CSS pixels; what is higher is the page, and no part of it. */
const TALLEST = 600
const MOST_STEPS = 6

function placeAround(node: Node): RatingPlace | null {
  const box = boxOf(node)
  let area = node instanceof Element ? node : node.parentElement
  for (let steps = 0; steps < MOST_STEPS && area !== null; steps += 1) {
    const { width, height } = area.getBoundingClientRect()
    const hasRoom = width >= box.width + ROOM && height >= HEIGHT
    const around: Element | null = area.parentElement
    if (hasRoom || around === null || around === node.ownerDocument?.body || around.getBoundingClientRect().height > TALLEST) break
    area = around
  }
  if (area === null) return null
  const { left, top } = area.getBoundingClientRect()
  return { area, rating: { left: box.left - left, top: box.top - top, width: box.width, height: box.height } }
}
