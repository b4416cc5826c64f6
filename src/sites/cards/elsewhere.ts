import { countLetters } from '../values/letters.ts'
import { visibleText } from '../values/text.ts'

/** Whether elements that look like reviews are other products, questions, opinions on the shop, or copies, by names, headings, links and prices. */
export function areElsewhere(cards: readonly Element[]): boolean {
  const shown = cards.slice(0, MAX_SHOWN)
  const [first] = shown
  if (first === undefined || isElsewhere(first)) return true
  return shown.filter(isOther).length * 2 >= shown.length
}

/** Whether an element stands among other products, questions or opinions on the shop, by the names of what holds it and the heading above. */
export function isElsewhere(element: Element): boolean {
  return isNamedElsewhere(element) || OTHER_HEADING.test(headingAbove(element))
}

function isOther(card: Element): boolean {
  return card.closest(CLONES) !== null || hasPrice(card) || isLink(card)
}

const MAX_SHOWN = 20
const TOPS = /^(?:HTML|BODY|MAIN)$/u
/** Names of what holds other products, questions, or opinions on the shop. */
const OTHER_NAME =
  /related|recommend|similar|upsell|cross-?sell|also-|bundle|sponsor|question|q-?and-?a|faq|seller-?(?:review|rating|feedback)|(?:shop|store|company)-?(?:review|rating)|trusted-?shop|testimonial|compare/iu
/** The same in what stands above, in the languages of the shops. */
const OTHER_HEADING =
  /question|q ?& ?a(?!\p{L})|^faq|fragen|pregunt|domand|vragen|pytani|pergunt|sorular|întreb|dotaz|kérdés|frågor|вопрос|質問|سئلة|प्रश्न|문의|(?:related|similar) |recommended|also (?:bought|like|viewed)|(?:seller|store|shop|merchant|company|service)(?:’s|'s)? (?:feedback|ratings?|reviews?)|about (?:us|the seller|our)|testimonial|(?:verkäufer|händler|shop)-?bewertung|о продавце|о магазине|(?:latest|recent|other|more) reviews? (?:from|of|in|on) |trusted shops/iu
const CLONES = '.slick-cloned, .swiper-slide-duplicate, .cloned, template'
const PRICES = '[class*="price" i], [itemprop="price"], [data-price]'
const PRICE = /[€$£¥₹₺₽₩]\s?\d|\d\s?(?:[€£¥₹₺₽₩]|(?:zł|kč|ft|kr|lei|eur|usd|руб|円|원)(?!\p{L}))/iu

function isNamedElsewhere(card: Element): boolean {
  for (let holder: Element | null = card; holder !== null && !TOPS.test(holder.tagName); holder = holder.parentElement) {
    if (OTHER_NAME.test(`${holder.getAttribute('class') ?? ''} ${holder.id}`)) return true
  }
  return false
}

const MAX_CLIMB = 4
const MAX_SIBLINGS = 3
/** Characters of what holds a heading and little else. */
const MAX_HEADING = 160
const HEADING = 'h2, h3, h4, h5, h6, [role="heading"]'

/** The nearest heading that stands before an element and not within other things; `''` without one. */
function headingAbove(card: Element): string {
  let holder: Element | null = card
  for (let step = 0; step < MAX_CLIMB && holder !== null && !TOPS.test(holder.tagName); step++) {
    let before = holder.previousElementSibling
    for (let place = 0; place < MAX_SIBLINGS && before !== null; place++) {
      const isShort = before.childElementCount <= MAX_SIBLINGS && (before.textContent ?? '').length <= MAX_HEADING
      const heading = before.matches(HEADING) ? before : isShort ? before.querySelector(HEADING) : null
      if (heading !== null) return visibleText(heading).slice(0, 100)
      before = before.previousElementSibling
    }
    holder = holder.parentElement
  }
  return ''
}

/** A price of its own stands in few words; one that a customer writes about does not. */
function hasPrice(card: Element): boolean {
  if (card.querySelector(PRICES) !== null) return true
  const words = (card.textContent ?? '').slice(0, 4000)
  return PRICE.test(words) && [...card.querySelectorAll('*')].slice(0, 100).some(isPrice)
}

function isPrice(element: Element): boolean {
  if (element.childElementCount > 2) return false
  const words = (element.textContent ?? '').slice(0, 80).trim()
  return words.length < 25 && PRICE.test(words)
}

/** What is a link as a whole leads to another product. */
function isLink(card: Element): boolean {
  const [link] = card.tagName === 'A' ? [card] : card.querySelectorAll('a[href]')
  return link !== undefined && lettersOf(link) * 10 > lettersOf(card) * 7
}

function lettersOf(card: Element): number {
  return countLetters((card.textContent ?? '').slice(0, 4000))
}
