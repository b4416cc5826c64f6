/** What a page that sells has, and a list of products too; known by names, else by the words of its buttons. */
export function sells(document: Document): boolean {
  return document.querySelector(SALE) !== null || [...document.querySelectorAll(BUTTONS)].slice(0, MAX_BUTTONS).some(isToBuy)
}

/**
 * What is reviewed on a page that is all reviews of one thing, by its address and its title (`Reviews of …`); `null` for any other page.
 * A shop's page of all its reviews has an address of a single name.
 */
export function reviewedOn(document: Document, url: URL): string | null {
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const isOfOne = parts.some((part) => REVIEW_PATH.test(part)) && parts.some((part) => NAME_OR_NUMBER.test(part))
  const [title = ''] = isOfOne ? document.title.split(SEPARATOR) : []
  const words = REVIEW_WORDS.exec(title.slice(0, MAX_TITLE))
  if (words === null) return null
  const sides = [title.slice(0, words.index), title.slice(words.index + words[0].length)].map((side) => side.trim())
  return sides.find((side) => side !== '' && !HOST.test(side)) ?? null
}

const SALE =
  'meta[property="og:type"][content*="product" i], meta[property^="product:price"], [itemprop="price"], [class*="add-to-cart" i], [id*="add-to-cart" i], ' +
  '[class*="addtocart" i], [id*="addtocart" i], [class*="add-to-basket" i], [class*="buy-now" i], form[action*="cart" i]'

const BUTTONS = 'button, [role="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i]'
const MAX_BUTTONS = 400
const MAX_WORDS = 60

/** In the languages of the shops. */
const BUY =
  /add to (?:my |your )?(?:cart|basket|bag|trolley)|^buy (?:it )?now|in den (?:waren|einkaufs)|jetzt kaufen|au panier|^acheter|al carr(?:ello|ito|o)|a la cesta|^comprar|winkel(?:wagen|mand)|do koš|koszyka|ao carrinho|sepete|în co[șş]|kosárba|varukorg|kurv|ostoskori|カートに|купить|в корзину|кошика|στο καλάθι|أضف إلى|לסל|कार्ट में|장바구니|구매하기|加入[购購]物|keranjang|giỏ hàng/iu

function isToBuy(button: Element): boolean {
  const words = (button.textContent || button.getAttribute('value') || button.getAttribute('aria-label')) ?? ''
  return words.length <= 4 * MAX_WORDS && BUY.test(words.trim().slice(0, MAX_WORDS))
}

const MAX_TITLE = 300
const NAME_OR_NUMBER = /\d{3}|\w-\w+-\w/u
const REVIEW_PATH =
  /^(?:\w{2,8}-?)?(?:reviews?|ratings?|feedbacks?|avis|bewertung(?:en)?|rezension(?:en)?|opini\p{L}{1,3}|recen[sz]\p{L}{1,4}|avaliacoes|hodnoceni|velemenyek|beoordelingen|omdomen|yorumlar|otzyvy)$/iu
const REVIEW_WORDS =
  /(?<!\p{L})(?:(?:(?:customer|user|product) )?(?:reviews?|ratings)(?: (?:of|for|on))?|(?:kunden)?(?:bewertungen|rezensionen)(?: (?:zu|für|von))?|avis(?: clients?)?(?: sur)?|(?:opiniones|opinioni|opinie|recensioni|recenzi[ie]|recenze|avaliações|yorumları?|vélemények|recensioner|omdömen|beoordelingen)(?: (?:de|di|do|o|su|sobre|om|van|over))?|отзывы(?: (?:на|об?|про))?)(?!\p{L}):?|(?:の)?(?:カスタマー)?レビュー|评价|리뷰|مراجعات/iu
/** A shop's address in place of its name. */
const HOST = /^[\w-]{2,40}(?:\.[a-z]{2,6}){1,2}\W*$/iu
const SEPARATOR = /\s[|–—·-]\s/u
