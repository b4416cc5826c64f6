import { DATE } from './looks-like.ts'

/** Whether fewer than two days are written on a page, so that no two reviews with a day can stand there. Pauses often. */
export function* hasFewDates(document: Document): Generator<void, boolean> {
  let dates = document.querySelectorAll('time').length
  let before = ''
  let count = 0
  const walker = document.createTreeWalker(document.body, SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null && dates < FEW; node = walker.nextNode()) {
    if (++count % PAUSE === 0) yield
    const text = node.nodeValue ?? ''
    if (UNSEEN.has(node.parentNode?.nodeName ?? '')) continue
    // A number and its unit can stand in elements of their own.
    if (DATE.test(`${before} ${text.slice(0, MAX_TEXT).trimStart()}`)) dates++
    before = text.slice(-MAX_BEFORE)
  }
  return dates < FEW
}

const FEW = 2
/** `NodeFilter.SHOW_TEXT`, by its number because no global stands for it outside a browser. */
const SHOW_TEXT = 4
const PAUSE = 500
const MAX_TEXT = 4000
const MAX_BEFORE = 8
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
