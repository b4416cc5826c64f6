import type { Found } from '../read-markup.ts'
import { hostsIn, innerNodes, isFrame } from './hosts.ts'
import type { OpenClosed } from './hosts.ts'

/** A page, or what stands on it apart from its own tree as a document of its own: shadow roots, open and closed, and frames of the same origin, one in the other. */
export interface PagePart {
  readonly document: Document
  /** What was found there, with the elements of the page itself in place of their copies. */
  readonly onPage: (found: readonly Found[]) => readonly Found[]
}

/** A page itself, and behind it what stands in its shadow roots and frames, where it has any. Pauses now and then. */
export function* partsOf(document: Document, openClosed: OpenClosed): Generator<void, readonly [PagePart, ...PagePart[]]> {
  const inner = yield* innerPage(document, openClosed)
  return inner === null ? [outerPage(document)] : [outerPage(document), inner]
}

/** A page without what stands in its shadow roots and frames. */
export function outerPage(document: Document): PagePart {
  return { document, onPage: (found) => found }
}

/** Copies what stands in shadow roots and frames into a document that loads and runs nothing; `null` where there is none. */
function* innerPage(page: Document, openClosed: OpenClosed): Generator<void, PagePart | null> {
  const hosts = hostsIn(page, openClosed)
  yield
  if (hosts.length === 0) return null
  const document = page.implementation.createHTMLDocument('')
  const around = new Map<Element, Element>()
  const work = hosts.map((source): Copying => ({ source, into: aroundOf(source, around, document.body), depth: 0 }))
  const originals = yield* copyAll(work.reverse(), openClosed)
  const onPage = (found: readonly Found[]) => found.map(({ card, review }) => ({ card: originals.get(card) ?? card, review }))
  return { document, onPage }
}

interface Copying {
  readonly source: Node
  readonly into: Element
  /** Within its host. */
  readonly depth: number
}

/** Copies nodes, the last first, with all that is seen in them; what each copy is of. */
function* copyAll(work: Copying[], openClosed: OpenClosed): Generator<void, ReadonlyMap<Node, Element>> {
  const originals = new Map<Node, Element>()
  const seen = new Set<Node>()
  for (let next = work.pop(); next !== undefined && seen.size < MAX_NODES; next = work.pop()) {
    const { source, into, depth } = next
    // One host can stand in another's slot.
    if (seen.has(source)) continue
    seen.add(source)
    if (seen.size % PAUSE === 0) yield
    const copy = copyOf(source, into.ownerDocument)
    if (copy !== null) into.append(copy)
    if (copy === null || !isElement(source) || !isElement(copy) || depth > MAX_DEPTH) continue
    originals.set(copy, source)
    const inner = [...(innerNodes(source, openClosed) ?? source.childNodes)].slice(0, MAX_NODES)
    for (const node of inner.reverse()) work.push({ source: node, into: copy, depth: depth + 1 })
  }
  return originals
}

/** Copies of what is around an element, empty but for other hosts: its names tell what the element is. */
function aroundOf(host: Element, known: Map<Element, Element>, top: Element): Element {
  const outside: Element[] = []
  let outer = host.parentElement
  while (outer !== null && outer.localName !== 'body' && !known.has(outer)) {
    outside.push(outer)
    outer = outer.parentElement
  }
  let copy = known.get(outer ?? host) ?? top
  for (const source of outside.reverse().slice(0, MAX_DEPTH)) {
    const inner = top.ownerDocument.importNode(source, false)
    copy.append(inner)
    known.set(source, inner)
    copy = inner
  }
  return copy
}

/** What is deeper is no review, and dear to put together. */
const MAX_DEPTH = 200
/** Nodes copied in one reading: some hundred reviews with all that is around them. */
const MAX_NODES = 20_000
const PAUSE = 200
const ELEMENT = 1
const TEXT = 3
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'LINK', 'TEMPLATE', 'NOSCRIPT'])

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}

/** `null` for what a reader of the page does not see. A frame becomes a block, for nothing is in a copied frame. */
function copyOf(node: Node, document: Document): Element | Node | null {
  if (node.nodeType === TEXT) return document.importNode(node)
  if (!isElement(node) || UNSEEN.has(node.nodeName)) return null
  return isFrame(node) ? document.createElement('div') : document.importNode(node, false)
}
