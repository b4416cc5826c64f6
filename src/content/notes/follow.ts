import { findSpot, type Place } from './find-spot.ts'
import type { Box } from './free-spot.ts'

/** Something of ours and what on the page it belongs to. */
export interface Anchor {
  readonly note: HTMLElement
  /** Covers the whole of what it belongs to; `null` where nothing does. */
  readonly veil: HTMLElement | null
  readonly area: Element
  /** What within the area it is to stand behind, from its corner; `null` for the area as a whole. */
  readonly after: Box | null
}

/** Keeps things of ours where they belong. */
export interface Following {
  /** What is to be followed from now on, in place of what was. */
  readonly set: (anchors: readonly Anchor[]) => void
}

/** What following needs to know of the world around it. */
interface Around {
  /** Our element in the page. */
  readonly host: HTMLElement
  /** Some of what is followed has left the page, or we have. */
  readonly lost: () => void
  readonly signal: AbortSignal
}

/** Keeps notes at what they belong to, wherever the page moves it: what is far from the window waits out of sight, so that a page with many reviews costs what is seen of it. */
export function follow({ host, lost, signal }: Around): Following {
  const document = host.ownerDocument
  const at: Moment = { anchors: new Map(), near: new Set(), places: new Map(), isAsked: false }
  const now = () => {
    at.isAsked = false
    if (!signal.aborted) arrange(at, host, lost, settled)
  }
  const ask = (how: (work: () => void) => void) => {
    if (at.isAsked || signal.aborted) return
    at.isAsked = true
    how(now)
  }
  // With what scrolls within the page, notes go in the same frame.
  const soon = () => ask(requestAnimationFrame)
  // What the page has changed it lays out itself: only then are places read, so that it is not laid out in our time.
  const settled = () => ask((work) => requestAnimationFrame(() => setTimeout(work)))
  const sight = new IntersectionObserver((entries) => (seen(at, entries), settled()), { rootMargin: NEAR })
  const sizes = new ResizeObserver((entries) => (resized(at, entries), settled()))
  const changes = new MutationObserver(settled)
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-expanded'] })
  document.addEventListener('scroll', (event) => event.target !== document && soon(), { capture: true, signal })
  for (const kind of ['transitionend', 'animationend', 'load', 'toggle'])
    document.addEventListener(kind, settled, { capture: true, signal })
  signal.addEventListener('abort', () => [sight, sizes, changes].forEach((observer) => observer.disconnect()))
  return {
    set: (anchors) => {
      reset(at, anchors, [sight, sizes])
      sizes.observe(document.documentElement)
      settled()
    },
  }
}

/** So far from the window a note is already in its place. */
const NEAR = '400px'
/** Ms of a frame that may go by while places are sought: each takes about a millisecond. */
const LONGEST_SEARCH = 6

interface Moment {
  readonly anchors: Map<Element, Anchor[]>
  readonly near: Set<Element>
  readonly places: Map<Anchor, Place>
  isAsked: boolean
}

function reset(at: Moment, anchors: readonly Anchor[], observers: readonly (IntersectionObserver | ResizeObserver)[]): void {
  const before = new Set([...at.anchors.values()].flat())
  const areas = new Set(anchors.map(({ area }) => area))
  for (const anchor of before) if (!anchors.includes(anchor)) at.places.delete(anchor)
  for (const area of at.anchors.keys()) {
    if (areas.has(area)) continue
    for (const observer of observers) observer.unobserve(area)
    at.near.delete(area)
  }
  const known = new Set(at.anchors.keys())
  at.anchors.clear()
  for (const anchor of anchors) at.anchors.set(anchor.area, [...(at.anchors.get(anchor.area) ?? []), anchor])
  for (const area of areas) if (!known.has(area)) for (const observer of observers) observer.observe(area)
}

function seen(at: Moment, entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) at.near.add(target)
    else at.near.delete(target)
    if (!isIntersecting) for (const anchor of at.anchors.get(target) ?? []) put(anchor, 'away')
  }
}

/** What has another size has its room elsewhere. */
function resized(at: Moment, entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) for (const anchor of at.anchors.get(target) ?? []) at.places.delete(anchor)
}

interface Move {
  readonly anchor: Anchor
  /** `null` where it cannot be seen. */
  readonly place: Place | null
  readonly box: DOMRect
}

/** First all is read, then all is written: the page is laid out once. */
function arrange(at: Moment, host: HTMLElement, lost: () => void, again: () => void): void {
  const origin = host.getBoundingClientRect()
  const moves: Move[] = []
  const start = performance.now()
  let isLate = false
  for (const area of at.near) {
    const box = area.getBoundingClientRect()
    const isShown = box.width > 0 && box.height > 0 && area.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    for (const anchor of at.anchors.get(area) ?? []) {
      const known = at.places.get(anchor)
      if (isShown && known === undefined && isLate) again()
      else moves.push({ anchor, box, place: isShown ? (known ?? findSpot(anchor)) : null })
      isLate ||= performance.now() - start > LONGEST_SEARCH
    }
  }
  for (const move of moves) apply(at, move, origin)
  const isLost = !host.isConnected || [...at.anchors.keys()].some((area) => !area.isConnected)
  if (isLost) lost()
}

function apply(at: Moment, { anchor, place, box }: Move, origin: DOMRect): void {
  if (place === null) return put(anchor, 'gone')
  at.places.set(anchor, place)
  const [left, top] = [box.left - origin.left, box.top - origin.top]
  put(anchor, place.isSmall ? 'small' : 'here')
  anchor.note.style.transform = `translate(${Math.round(left + place.x)}px, ${Math.round(top + place.y)}px)`
  if (anchor.veil === null) return
  Object.assign(anchor.veil.style, { transform: `translate(${left}px, ${top}px)`, width: `${box.width}px`, height: `${box.height}px` })
}

/** Whoever has the keyboard in a note keeps it, also where its review is out of sight. */
function put({ note, veil }: Anchor, place: 'here' | 'small' | 'away' | 'gone'): void {
  note.dataset['place'] = place
  if (place === 'away') note.style.transform = ''
  if (veil !== null) veil.dataset['place'] = place
}
