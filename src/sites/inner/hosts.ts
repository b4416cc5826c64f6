/** Opens a shadow root that a page keeps closed, as far as the browser lets an extension; `null` where there is none. */
export type OpenClosed = (host: Element) => ShadowRoot | null

/** Whether a page has a place that a review widget is known to draw into out of the page's own tree. */
export function holdsWidget(document: Document): boolean {
  return document.querySelector('[data-bv-show="reviews"], .feefo-review-widget-product') !== null
}

/** Whether an element is shown in a slot of a shadow root, beside which others may stand. */
export function standsInHost(element: Element): boolean {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) if (outer.shadowRoot !== null) return true
  return false
}

/** The elements of a page that hold what is not in its own tree: those with a shadow root, and frames of the same origin; at most 500, first those whose names speak of reviews. */
export function hostsIn(document: Document, openClosed: OpenClosed): readonly Element[] {
  const hosts = candidatesIn(document.body).filter((element) => treeOf(element, openClosed) !== null)
  return [...hosts.filter(speaksOfReviews), ...hosts.filter((host) => !speaksOfReviews(host))].slice(0, MAX_HOSTS)
}

function speaksOfReviews(host: Element): boolean {
  return /review|rating|opini|feedback|bv-/iu.test(
    `${host.localName} ${host.id} ${host.getAttribute('class')} ${host.getAttributeNames().join()}`,
  )
}

/** All shadow roots and framed pages of a page, one in the other; at most 500. */
export function rootsIn(document: Document, openClosed: OpenClosed): readonly Node[] {
  const roots: (ParentNode & Node)[] = [document.body]
  for (const place of roots) {
    const inner = candidatesIn(place).map((host) => treeOf(host, openClosed))
    roots.push(...inner.filter((root) => root !== null).slice(0, MAX_HOSTS + 1 - roots.length))
  }
  return roots.slice(1)
}

/** What is seen inside an element instead of its children: the nodes of its shadow root, of a frame's page, of what is put into a slot; `null` where that is its children. */
export function innerNodes(element: Element, openClosed: OpenClosed): Iterable<Node> | null {
  const tree = treeOf(element, openClosed)
  if (tree !== null) return tree.childNodes
  const assigned = isSlot(element) ? element.assignedNodes({ flatten: true }) : []
  return assigned.length > 0 ? assigned : null
}

/** `instanceof` knows only the elements of its own window. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe'
}

/**
 * Looking at every element of a page is dear the first time that a script does it; the browser itself finds fast what may be a host. Those are elements
 * with names of a shop's own (what is not among these frequent names is looked at), and plain ones that have nothing but a shadow root, or speak of reviews.
 */
const FREQUENT =
  'div,span,a,li,p,img,path,svg,td,tr,input,button,option,script,style,link,ul,i,b,strong,h1,h2,h3,h4,label,form,br,hr,table,tbody,dd,dt,dl,noscript,' +
  'section,article,header,footer,nav,em,small,g,use,main,aside,meta'
const MAY_HOST = `:not(${FREQUENT}), :is(div,section,article,aside,main,span):is(:empty,[data-bv-show],[id*="review" i],[class*="review" i])`
const MAX_CANDIDATES = 3000
const MAX_HOSTS = 500

/** What our own notes lie in stands outside the body. */
function candidatesIn(place: ParentNode | null): readonly Element[] {
  return [...(place?.querySelectorAll(MAY_HOST) ?? [])].slice(0, MAX_CANDIDATES)
}

/** The top of a tree of its own; `null` where there is none, or a frame's is empty or of another origin. */
function treeOf(host: Element, openClosed: OpenClosed): ShadowRoot | HTMLElement | null {
  if (isFrame(host)) return host.contentDocument?.body?.firstElementChild ? host.contentDocument.body : null
  return host.shadowRoot ?? (mayBeClosed(host) ? openClosed(host) : null)
}

/** A closed root costs more to ask for: only where an element of this kind has no children of its own, or a name of the shop's own. */
function mayBeClosed(element: Element): boolean {
  return (
    element.localName.includes('-') ||
    (CAN_HOST.has(element.localName) && element.firstElementChild === null && !element.textContent?.trim())
  )
}

/** https://dom.spec.whatwg.org/#valid-shadow-host-name */
const CAN_HOST = new Set('article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '))

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot'
}
