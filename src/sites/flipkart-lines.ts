import type { Review } from '../core/listing.ts'
import type { Source } from './source.ts'
import type { DateContext } from './values/dates.ts'
import { parseDate } from './values/dates.ts'
import { parseCount } from './values/numbers.ts'
import { parseRating } from './values/ratings.ts'
import { visibleText } from './values/text.ts'

/**
 * Flipkart's pages of 2026 name nothing: their classes are one for each style. What is left is the order of the lines in a card,
 * which ends in the mark of the buyer: stars, a dot, the title, `Review for: …`, the words, who and where, `Helpful for`, the votes.
 */
export function readFlipkartLines(document: Document, url: URL, context: DateContext): Source {
  const lines = [...document.querySelectorAll('[dir=auto]')].slice(0, MAX_LINES)
  const marks = new Set(lines.filter((line) => line.firstElementChild === null && BUYER.test(line.textContent ?? '')))
  const cards = [...new Set([...marks].map((mark) => cardAround(mark, marks)))]
  const reviews = cards.map((card) => reviewFrom(card, context)).filter((review) => review.text !== '')
  const title = TITLE.exec(document.title)?.[1] ?? nameInAddress(url)
  return { product: { title, averageRating: averageAbove(cards[0], lines) }, reviews }
}

/** A page that is drawn late may still bear the shop's own title. */
const TITLE = /^(?!Buy Products Online)(.+?) (?:Reviews:|Price in India|- Buy )/u
const NAME = /^\/([\w-]+)\/(?:p|product-reviews)\//u

function nameInAddress({ pathname }: URL): string {
  return NAME.exec(pathname)?.[1]?.replaceAll('-', ' ') ?? ''
}

const AVERAGE = /^[1-5]\.\d$/u

/** A lone number above the first review. */
function averageAbove(card: Element | undefined, lines: readonly Element[]): number | null {
  const first = lines.findIndex((line) => card?.contains(line))
  const average = lines.slice(0, Math.max(0, first)).find((line) => AVERAGE.test(line.textContent ?? ''))
  return parseRating(average?.textContent ?? '')
}

const MAX_LINES = 20_000
const MAX_CLIMB = 12
const BUYER = /^(?:verified purchase|certified buyer)$/iu

/** The widest element that has no other review in it. */
function cardAround(mark: Element, marks: ReadonlySet<Element>): Element {
  let card = mark
  for (let step = 0; step < MAX_CLIMB && card.parentElement !== null; step++) {
    const others = [...card.parentElement.querySelectorAll('[dir=auto]')].filter((line) => marks.has(line))
    if (others.length > 1) break
    card = card.parentElement
  }
  return card
}

const HELPFUL = /Helpful for (\d[\d.,]*K?)/u

function reviewFrom(card: Element, context: DateContext): Partial<Review> {
  const lines = [...card.querySelectorAll('[dir=auto]')].map((line) => ({ line, said: visibleText(line) }))
  const said = lines.map((line) => line.said)
  const dot = said.indexOf('•')
  const variant = said.find((line) => line.startsWith('Review for: '))?.slice('Review for: '.length) ?? null
  const words = lines.filter(({ line }) => line.firstElementChild?.tagName === 'SPAN').map(({ line }) => visibleText(line, '', 'span'))
  return {
    rating: dot > 0 ? parseRating(said[dot - 1] ?? '') : null,
    title: dot > 0 ? (said[dot + 1] ?? '') : '',
    text: words.join(' '),
    date: parseDate(said.find((line) => line.startsWith('· ')) ?? '', context),
    verified: true,
    helpfulVotes: parseCount(HELPFUL.exec(said.join(' '))?.[1] ?? ''),
    images: new Set([...card.querySelectorAll('img[src*="/blobio/"]')].map((image) => image.getAttribute('src'))).size,
    variant,
  }
}
