import { tidyText } from '../values/text.ts'

/** Steps up from an element to what holds it and its like. */
export const MAX_STEPS = 5
/** Characters of what holds an average, its count and little else. */
export const MAX_AROUND = 220
/** Elements of a place whose words are worth reading. */
export const MAX_TEXTS = 60
export const UNSEEN = 'script, style, template, noscript, [hidden]'

/** So many elements that one step after the other leads to. */
export function along(from: Element, step: (element: Element) => Element | null, most: number): readonly Element[] {
  const elements: Element[] = []
  for (let element = step(from); element !== null && elements.length < most; element = step(element)) elements.push(element)
  return elements
}

/** The next element of the page's order; `null` behind the last. */
export function next(element: Element): Element | null {
  return insideNext(element, element.ownerDocument.documentElement)
}

/** The element before in the page's order, what holds one after what is in it; `null` before the first. */
export function previous(element: Element): Element | null {
  let before = element.previousElementSibling
  if (before === null) return element.parentElement
  while (before.lastElementChild !== null) before = before.lastElementChild
  return before
}

const MAX_INSIDE = 150

/** Whether an element holds few others; what is larger is not worth its words. */
export function isSmall(holder: Element): boolean {
  return within(holder, MAX_INSIDE).length < MAX_INSIDE
}

/** An element and the first ones in it. */
export function within(holder: Element, most: number): readonly Element[] {
  return [holder, ...along(holder, (element) => insideNext(element, holder), most - 1)]
}

function insideNext(element: Element, holder: Element): Element | null {
  if (element.firstElementChild !== null) return element.firstElementChild
  let left: Element | null = element
  while (left !== null && left !== holder && left.nextElementSibling === null) left = left.parentElement
  return left === holder ? null : (left?.nextElementSibling ?? null)
}

/** The beginning of a text, white space collapsed. */
export function tidy(text: string | null): string {
  return tidyText((text ?? '').slice(0, MAX_SOURCE))
}

const MAX_SOURCE = 4000
