/**
 * What could be a rating (1 to 5) where much else says that reviews stand here: a lone number, alone or beside a picture, one star, a
 * bar as wide as the rating. `null` for anything else.
 */
export function weakMark(element: Element): number | null {
  return loneNumber(element) ?? loneStar(element) ?? barWidth(element)
}

const NUMBER = /^[1-5](?:[.,][05]0?)?$/u
const PICTURES = new Set(['IMG', 'svg', 'I', 'SPAN'])
const WIDTH = /(?:^|;|\s)width\s*:\s*(\d{2,3})%/iu

function loneNumber(element: Element): number | null {
  if (element.childElementCount > 1) return null
  const words = (element.textContent ?? '').slice(0, 60).trim()
  if (!NUMBER.test(words) || !(element.firstElementChild === null || isPicture(element.firstElementChild))) return null
  return Number(words.replace(',', '.'))
}

function isPicture(element: Element): boolean {
  return PICTURES.has(element.tagName) && (element.textContent ?? '').trim() === ''
}

/** One icon with nothing beside it, where others have more of them. */
export function loneStar(element: Element): number | null {
  if (element.tagName !== 'I' || element.firstChild !== null || !/star/iu.test(element.getAttribute('class') ?? '')) return null
  const parent = element.parentElement
  return parent?.childElementCount === 1 && (parent.textContent ?? '').trim() === '' && parent.closest('a, button') === null ? 1 : null
}

/** A fifth for each star; a whole width is too common to mean anything by itself. */
function barWidth(element: Element): number | null {
  const width = widthOf(element)
  return width >= 20 && width < 100 && width % 10 === 0 ? width / 20 : null
}

/** Whether a bar as wide as its place stands in an element, which means five stars where others have narrower ones. */
export function hasFullBar(card: Element): boolean {
  return [...card.querySelectorAll('[style*="width"]')].slice(0, MAX_BARS).some((element) => widthOf(element) === 100)
}

const MAX_BARS = 50

function widthOf(element: Element): number {
  if (element.firstChild !== null || element.parentElement?.childElementCount !== 1) return 0
  return Number(WIDTH.exec(element.getAttribute('style') ?? '')?.[1] ?? 0)
}
