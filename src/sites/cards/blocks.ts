import { visibleText } from '../values/text.ts'
import { isReply } from './card-words.ts'

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
    const text = apart(visibleText(holder, COLLAPSERS, LINES), holder)
    if (text !== '')
      blocks.set(holder, {
        kind: kindOf(holder, card),
        tag: holder.tagName,
        name: namesOf(holder),
        around: namesAround(holder, card),
        text,
      })
  }
  return [...blocks.values()]
}

const MAX_ELEMENTS = 600
const MAX_RUNS = 50
/** Controls, what is hidden, and what the shop answers. */
const CONTROLS =
  'button, form, select, textarea, label, script, style, noscript, template, svg, a[role="button"], [hidden], [aria-hidden="true"], ' +
  '[style*="display:none"], [style*="display: none"], .children, [class*="reply" i], [class*="replies" i], [class*="response" i]'
const COLLAPSERS =
  'button, form, a[role="button"], [class*="read-more" i], [class*="readmore" i], [class*="show-more" i], [class*="expand" i]'
/** Style sheets put these in lines of their own, or apart. */
const LINES = 'span + span, span + b, b + span, span + strong, strong + span'
const REPLIES = '[class*="reply" i], [class*="replies" i], [class*="response" i]'
const INLINE = new Set('A ABBR B BDI BDO CITE CODE EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '))

/** A label that is an element of its own has its space from the style sheet. */
function apart(text: string, holder: Element): string {
  return holder.firstElementChild === null ? text : text.replace(/(\p{Ll}:)(?=\p{Lu})/gu, '$1 ')
}

/** The elements with words of their own that are no controls, in the order of the page. */
function speakingIn(card: Element): readonly Element[] {
  const speaking: Element[] = []
  let element = card.firstElementChild
  for (let count = 0; element !== null && count < MAX_ELEMENTS; count++) {
    const isControl = element.matches(CONTROLS)
    if (isControl && speaking.length > 0 && element.matches(REPLIES) && isReply(visibleText(element))) break
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
  return INLINE.has(element.tagName) && parent !== null && (parent.tagName === 'P' || hasOwnText(parent) || areRuns(parent))
}

/** Words of one line that differ in their looks alone: elements of one tag within one of the same, made from the same first class. */
function areRuns(line: Element): boolean {
  const [first] = line.classList
  if (line.tagName !== 'SPAN' || first === undefined || line.childElementCount > MAX_RUNS) return false
  return [...line.children].every((run) => run.tagName === 'SPAN' && run.classList[0] === first)
}

/** By the names of an element and its parent; where they have none, by its place. */
function kindOf(element: Element, card: Element): string {
  const parent = element.parentElement
  const [own, around] = [firstNames(element), firstNames(parent)]
  const named = `${parent?.tagName} ${around} > ${element.tagName} ${own}`
  return own === '' && around === '' ? `${named} ${placeIn(card, element)}` : named
}

/** The place among those of the same tag, for the element and all around it within the card; paragraphs are one text. */
function placeIn(card: Element, element: Element): string {
  const places: string[] = []
  for (let holder: Element | null = element; holder !== null && holder !== card; holder = holder.parentElement) {
    let place = 0
    for (let before = holder.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.tagName === holder.tagName) place++
    }
    places.push(holder.tagName === 'P' ? 'P' : `${holder.tagName}${place}`)
  }
  return places.join(' ')
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
