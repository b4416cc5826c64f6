import type { Box } from './free-spot.ts'

/** What of an element can be seen and must not be lain over: its words, pictures and controls, from its upper left corner. */
export function obstaclesIn(area: Element): readonly Box[] {
  const { left, top } = area.getBoundingClientRect()
  const boxes: Box[] = []
  const walker = area.ownerDocument.createTreeWalker(area, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let steps = 0; steps < MOST_NODES && walker.nextNode() !== null; steps += 1) {
    for (const box of boxesOf(walker.currentNode)) {
      if (box.width > 2 && box.height > 2) boxes.push({ left: box.left - left, top: box.top - top, width: box.width, height: box.height })
    }
  }
  return boxes
}

/** More stands in no review that a person reads. */
const MOST_NODES = 600
const SEEN = 'img, svg, video, canvas, picture, button, input, select, textarea, iframe, [role="img"], [role="button"]'

function boxesOf(node: Node): Iterable<DOMRect> {
  if (node instanceof Element) return isSeen(node) ? [node.getBoundingClientRect()] : []
  const around = node.parentElement
  if (around === null || node.textContent?.trim() === '' || isHidden(around)) return []
  const range = node.ownerDocument?.createRange()
  range?.selectNodeContents(node)
  return range?.getClientRects() ?? []
}

/** A leaf can be drawn by a background alone, as stars often are. */
function isSeen(element: Element): boolean {
  if (element.matches(SEEN)) return true
  return element.childElementCount <= 1 && getComputedStyle(element).backgroundImage !== 'none'
}

/** Words for those who listen are cut to a pixel. */
function isHidden(around: Element): boolean {
  const { width, height } = around.getBoundingClientRect()
  return width <= 2 || height <= 2
}
