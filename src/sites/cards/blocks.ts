import { visibleText } from '../values/text.ts'

/** A stretch of text within a card, and what is known of the element that holds it. */
export interface Block {
  /** The same for what stands in the same place in other cards. */
  readonly kind: string
  readonly tag: string
  /** Classes of the element, and of all that stand around it within the card. */
  readonly name: string
  readonly around: string
  readonly text: string
}

/** The stretches of text of a card in its order, paragraphs that follow each other as one; controls and what is hidden left out. */
export function blocksOf(card: Element): readonly Block[] {
  const blocks = new Map<Element, Block>()
  for (const element of speakingIn(card)) {
    const holder = holderOf(element, card)
    if (blocks.has(holder)) continue
    const text = visibleText(holder, COLLAPSERS)
    if (text !== '')
      blocks.set(holder, { kind: kindOf(holder), tag: holder.tagName, name: namesOf(holder), around: namesAround(holder, card), text })
  }
  return [...blocks.values()]
}

const MAX_ELEMENTS = 600
/** Controls, what is hidden, and what the shop answers. */
const CONTROLS =
  'button, form, select, textarea, label, script, style, noscript, template, svg, a[role="button"], [hidden], [aria-hidden="true"], ' +
  '[style*="display:none"], [style*="display: none"], .children, [class*="reply" i], [class*="replies" i], [class*="response" i]'
const COLLAPSERS =
  'button, form, a[role="button"], [class*="read-more" i], [class*="readmore" i], [class*="show-more" i], [class*="expand" i]'
const INLINE = new Set('A ABBR B BDI BDO CITE CODE EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '))

/** The elements with words of their own that are no controls, in the order of the page. */
function speakingIn(card: Element): readonly Element[] {
  const speaking: Element[] = []
  let element = card.firstElementChild
  for (let count = 0; element !== null && count < MAX_ELEMENTS; count++) {
    const isControl = element.matches(CONTROLS)
    if (!isControl && hasOwnText(element)) speaking.push(element)
    element = (isControl ? null : element.firstElementChild) ?? after(element, card)
  }
  return speaking
}

/** The next element that is not below this one; `null` where the card ends. */
function after(element: Element, card: Element): Element | null {
  let left: Element | null = element
  while (left !== null && left !== card && left.nextElementSibling === null) left = left.parentElement
  return left === null || left === card ? null : left.nextElementSibling
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true
  }
  return false
}

/** Words in a line belong to the line. */
function holderOf(element: Element, card: Element): Element {
  let holder = element
  while (holder.parentElement !== null && holder.parentElement !== card && isPartOfLine(holder)) holder = holder.parentElement
  return holder
}

function isPartOfLine(element: Element): boolean {
  const parent = element.parentElement
  return INLINE.has(element.tagName) && parent !== null && (parent.tagName === 'P' || hasOwnText(parent))
}

function kindOf(element: Element): string {
  const parent = element.parentElement
  return `${parent?.tagName} ${firstNames(parent)} > ${element.tagName} ${firstNames(element)}`
}

/** Later classes tend to be states (`open`, `is-long`). */
function firstNames(element: Element | null): string {
  return namesOf(element).split(/\s+/u, 2).join(' ')
}

/** Without digits, which shops use to number classes. */
function namesOf(element: Element | null): string {
  return (element?.getAttribute('class') ?? '').replace(/\d+/gu, '').trim()
}

function namesAround(element: Element, card: Element): string {
  const names: string[] = []
  for (let holder = element.parentElement; holder !== null && holder !== card; holder = holder.parentElement) names.push(namesOf(holder))
  return names.join(' ')
}
