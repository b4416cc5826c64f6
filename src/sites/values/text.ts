/** No review is longer; what is longer is cut, so that one page cannot fill the memory. */
export const MAX_TEXT_LENGTH = 32_768

/**
 * What a reader sees of a node, white space collapsed, `<br>` and blocks a space; at most 32,768 UTF-16 units.
 * Hidden parts, scripts, fallbacks and what `skip` matches are left out; the node itself counts even when it is hidden.
 * What `lines` matches stands in a line of its own, as the page's style sheet would have it.
 */
export function visibleText(node: Node, skip = '', lines = ''): string {
  if (isElement(node) && node.firstElementChild === null) return tidyText(node.textContent ?? '')
  const pieces: string[] = []
  let length = 0
  for (const piece of visiblePieces(node, skip, lines)) {
    pieces.push(piece)
    length += piece.length
    if (length > SLACK * MAX_TEXT_LENGTH) break
  }
  return tidyText(pieces.join(''))
}

/** White space collapsed and invisible marks at the ends dropped; cut at 32,768 UTF-16 units, never within a character. */
export function tidyText(text: string): string {
  return text
    .slice(0, SLACK * MAX_TEXT_LENGTH)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/[\ud800-\udbff]$/u, '')
}

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

/** Without recursion: a page can nest deeper than the stack. */
function* visiblePieces(root: Node, skip: string, lines: string): Generator<string> {
  let node: Node | null = root
  while (node !== null) {
    if (node.nodeType === TEXT) yield (node.nodeValue ?? '').slice(0, SLACK * MAX_TEXT_LENGTH)
    if (isBlock(node, lines)) yield ' '
    const sign: string = node === root ? '' : signOf(node)
    if (sign !== '') yield ` ${sign} `
    const child: Node | null = sign === '' && (node === root || isVisible(node, skip)) ? node.firstChild : null
    if (child === null) node = yield* leave(node, root, lines)
    else node = child
  }
}

/** The next node that is not below this one; `null` when all of the root has been seen. */
function* leave(node: Node, root: Node, lines: string): Generator<string, Node | null> {
  let left: Node | null = node
  while (left !== null && left !== root && left.nextSibling === null) {
    left = left.parentNode
    if (left !== null && isBlock(left, lines)) yield ' '
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

function isVisible(node: Node, skip: string): boolean {
  if (!isElement(node)) return true
  if (INVISIBLE.has(node.nodeName) || node.hasAttribute('hidden')) return false
  return !HIDDEN_STYLE.test(node.getAttribute('style') ?? '') && (skip === '' || !node.matches(skip))
}

/** `instanceof` knows only the elements of its own window. */
function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}
