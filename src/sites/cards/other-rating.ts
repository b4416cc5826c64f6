import { isElsewhere } from './elsewhere.ts'
import { MAX_AROUND, MAX_STEPS, MAX_TEXTS, UNSEEN, along, isSmall, tidy, within } from './near-elements.ts'
import { averageAt } from './rating-at.ts'

/** What a rating is held against. */
export interface Places {
  /** The path of the page. */
  readonly here: string
  readonly reviews: ReadonlySet<Element>
}

/** Whether a rating is one review's, another product's, the shop's, one of several alike, or one to be chosen. */
export function isOtherRating(element: Element, { here, reviews }: Places): boolean {
  for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) if (reviews.has(holder)) return true
  const link = element.closest('a[href]')?.getAttribute('href') ?? ''
  const isUnseen = element.closest(UNSEEN) !== null || element.closest('form')?.querySelector('textarea') !== undefined
  return isUnseen || leadsAway(link, here) || isOfShop(element) || isElsewhere(element) || isOneOfMany(element)
}

const ABOUT_REVIEWS =
  /#|review|rating|comment|feedback|opini|avis|bewertung|rezension|recen[sz]|resen|valoraci|avalia|otzyv|yorum|javascript:/iu

function leadsAway(link: string, here: string): boolean {
  return link !== '' && !ABOUT_REVIEWS.test(link) && !link.startsWith(here) && !link.endsWith(here)
}

/** In what stands around, in the languages of the shops. */
const SHOP =
  /sold by|ships? from|seller|store rating|shop rating|verk[aä]uf|händler|vendu par|vendeur|boutique|vendido por|vendedor|tienda|venduto da|venditor|negozio|verkoper|winkel(?!w)|verkocht door|sprzeda|sklep|vândut|vânzător|magazin(?!e)|satıcı|mağaza|prodej|obchod|eladó|säljare|sælger|selger|myyjä|продав|магазин|продаве|販売|店舗|ショップ|卖家|賣家|店铺|판매자|상점|البائع|متجر|מוכר|חנות|विक्रेता|penjual|toko|người bán/iu

function isOfShop(element: Element): boolean {
  let around: Element | null = element
  for (let step = 0; around !== null && step < 3; step++, around = around.parentElement) {
    const words = isSmall(around) ? tidy(around.textContent) : null
    if (words === null || words.length > MAX_AROUND) return false
    if (SHOP.test(words)) return true
  }
  return false
}

/** Neighbours on each side. */
const MAX_ALIKE = 3
const MAX_SIBLINGS = 20

/** Tiles of products, rows of a histogram and ratings of qualities stand side by side, made alike; a copy for narrow screens says the same. */
function isOneOfMany(element: Element): boolean {
  let one: Element | null = element
  for (let step = 0; one !== null && step < MAX_STEPS && isSmall(one); step++, one = one.parentElement) {
    const words = tidy(one.textContent)
    if (words.length > 2 * MAX_AROUND) return false
    const alike = neighboursOf(one).filter((other) => isSmall(other) && tidy(other.textContent) !== words && isAsLong(other, words))
    if (alike.some(showsAverage)) return true
  }
  return false
}

/** The elements beside one that are made as it is. */
function neighboursOf(one: Element): readonly Element[] {
  const isAlike = (other: Element) => other.tagName === one.tagName && other.getAttribute('class') === one.getAttribute('class')
  const before = along(one, (element) => element.previousElementSibling, MAX_SIBLINGS)
    .filter(isAlike)
    .slice(0, MAX_ALIKE)
  const after = along(one, (element) => element.nextElementSibling, MAX_SIBLINGS)
    .filter(isAlike)
    .slice(0, MAX_ALIKE)
  return [...before, ...after]
}

function showsAverage(other: Element): boolean {
  return within(other, MAX_TEXTS).some((element) => averageAt(element) !== null)
}

function isAsLong(other: Element, words: string): boolean {
  const { length } = tidy(other.textContent)
  return length <= 4 * words.length + 10 && words.length <= 4 * length + 10
}
