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
  for (const element of [...card.querySelectorAll('*')].slice(0, MAX_ELEMENTS)) {
    if (!hasOwnText(element) || isControl(element, card)) continue
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

function isControl(element: Element, card: Element): boolean {
  const control = element.closest(CONTROLS)
  return control !== null && control !== card && card.contains(control)
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '')
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
