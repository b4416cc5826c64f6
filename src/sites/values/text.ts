/** No review is longer; what is longer is cut, so that one page cannot fill the memory. */
export const MAX_TEXT_LENGTH = 32_768

/**
 * What a reader sees of a node, white space collapsed, `<br>` and blocks a space; at most 32,768 UTF-16 units.
 * Hidden parts, scripts, fallbacks and what `skip` matches are left out; the node itself counts even when it is hidden.
 * What `lines` matches stands in a line of its own, as the page's style sheet would have it.
 */
export function visibleText(node: Node, skip = '', lines = ''): string {
  if (isElement(node) && node.firstElementChild === null) return tidyText(node.textContent ?? '')
  return tidyText(visiblePieces(node, exceptionsIn(node, skip, lines)).join(''))
}

/** White space collapsed and invisible marks at the ends dropped; cut at 32,768 UTF-16 units, never within a character. */
export function tidyText(text: string): string {
  const short = text.slice(0, SLACK * MAX_TEXT_LENGTH)
  const tidy = (UNTIDY.test(short) ? short.replace(/\s+/gu, ' ') : short).trim().slice(0, MAX_TEXT_LENGTH)
  return /[\ud800-\udbff]/u.test(tidy.slice(-1)) ? tidy.slice(0, -1) : tidy
}

/** White space other than single spaces. */
const UNTIDY = /\s\s|[^\S ]/u
/** White space that is collapsed may take this many times the room of the text. */
const SLACK = 4

const INVISIBLE = new Set(
  'AUDIO CANVAS DATALIST EMBED HEAD IFRAME INPUT META NOSCRIPT OBJECT SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE VIDEO math svg'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DETAILS DIV DL DT FIELDSET FIGURE FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL ' +
    'P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

/** What a text has in it that its tags do not tell; `''` and `false` where it has none, so that it need not be looked for at every element. */
interface Exceptions {
  readonly skip: string
  readonly lines: string
  /** Parts that attributes hide. */
  readonly hides: boolean
  readonly labels: boolean
}

/** One search by the browser is faster than a question at each element. */
function exceptionsIn(node: Node, skip: string, lines: string): Exceptions {
  const has = (selector: string) => selector !== '' && (!isElement(node) || node.querySelector(selector) !== null)
  const isLine = lines !== '' && isElement(node) && node.matches(lines)
  return {
    skip: has(skip) ? skip : '',
    lines: isLine || has(lines) ? lines : '',
    hides: has('[hidden], [style]'),
    labels: has('[aria-label]'),
  }
}

/** Without recursion: a page can nest deeper than the stack. */
function visiblePieces(root: Node, exceptions: Exceptions): readonly string[] {
  const pieces: string[] = []
  let length = 0
  let node: Node | null = root
  while (node !== null && length <= SLACK * MAX_TEXT_LENGTH) {
    const piece: string = pieceOf(node, node === root, exceptions)
    pieces.push(piece)
    length += piece.length
    // More than a space is a text, or a sign in place of what is below.
    const isOpen: boolean = node === root || (isElement(node) && piece.length < 2 && isVisible(node, exceptions))
    node = (isOpen ? node.firstChild : null) ?? leave(node, root, pieces, exceptions.lines)
  }
  return pieces
}

/** A text, the space that a block begins with, or a sign in place of an element; `''` for other elements. */
function pieceOf(node: Node, isRoot: boolean, { lines, labels }: Exceptions): string {
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').slice(0, SLACK * MAX_TEXT_LENGTH)
  const sign = labels && !isRoot ? signOf(node) : ''
  if (sign !== '') return ` ${sign} `
  return isBlock(node, lines) ? ' ' : ''
}

/** The next node that is not below this one; `null` when all of the root has been seen. */
function leave(node: Node, root: Node, pieces: string[], lines: string): Node | null {
  let left: Node | null = node
  while (left !== null && left !== root && left.nextSibling === null) {
    left = left.parentNode
    if (left !== null && isBlock(left, lines)) pieces.push(' ')
  }
  return left === null || left === root ? null : left.nextSibling
}

/** A separator or an emoji that is drawn as a picture, with its character as label; longer labels are icons. */
function signOf(node: Node): string {
  const label = isElement(node) ? (node.getAttribute('aria-label') ?? '') : ''
  return label.length <= 2 ? label : ''
}

const ELEMENT = 1
const TEXT = 3

function isBlock(node: Node, lines: string): boolean {
  return BLOCKS.has(node.nodeName) || (lines !== '' && isElement(node) && node.matches(lines))
}

function isVisible(element: Element, { skip, hides }: Exceptions): boolean {
  if (INVISIBLE.has(element.nodeName)) return false
  if (hides && (element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? ''))) return false
  return skip === '' || !element.matches(skip)
}

/** `instanceof` knows only the elements of its own window. */
function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}
