import { foldName } from './structured/choose.ts'
import { visibleText } from './values/text.ts'

/** What a page that names its product in no data calls it: the heading that its title bears out, else the title without the shop's name; `''` where it says nothing. */
export function pageTitle(document: Document, url: URL, reviewed: string | null): string {
  const titles = titlesOf(document)
  const shop = shopNames(document, url)
  const headings = headingsOf(document).filter((heading) => !shop.has(foldName(heading)) && !ONLY_REVIEWS.test(heading))
  const borneOut = reviewed === null ? mostShared(headings, titles) : (mostShared(headings, [reviewed]) ?? onPage(document, reviewed))
  return borneOut ?? headings[0] ?? reviewed ?? titles.map((title) => withoutShop(title, shop)).find((title) => title !== '') ?? ''
}

/** A name as the page's heading has it, where that has the brand before the name. */
export function withBrand(document: Document, name: string, brand: string): string {
  const whole = foldName(brand + name)
  return foldName(brand) === '' ? name : (headingsOf(document).find((heading) => foldName(heading) === whole) ?? name)
}

const MAX_HEADINGS = 30
const MAX_TITLE = 400
const MAX_NAMES = 3000
/** Headings of what opens over the page. */
const APART = 'dialog, [role="dialog"], nav, template'
/** Above what only says that reviews follow. */
const ONLY_REVIEWS =
  /^\P{L}*(?:(?:all|customer|product|user|alle|kunden|tous les|toutes les|todas las|tutte le|wszystkie|все)[ -]?)?(?:reviews?|ratings?|bewertungen|kundenbewertungen|rezensionen|avis|opiniones|opinioni|opinie|recensioni|recenzi[ie]|recenze|avaliações|yorumlar|vélemények|recensioner|omdömen|beoordelingen|отзывы|レビュー|评价|리뷰)(?: (?:clients?|de clientes|dei clienti|dos clientes|klientów|покупателей))?\P{L}*$/iu
const SEPARATOR = /\s+[|–—·:•-]\s+|\s?[|]\s?|(?<=\p{L}):\s+/u

function titlesOf(document: Document): readonly string[] {
  const metas = [...document.querySelectorAll('meta[property="og:title"], meta[name="twitter:title"]')].slice(0, 4)
  const titles = [...metas.map((meta) => meta.getAttribute('content') ?? ''), document.title]
  return titles.map((title) => title.slice(0, MAX_TITLE).trim()).filter((title) => title !== '')
}

function headingsOf(document: Document): readonly string[] {
  const headings = [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS).filter((heading) => heading.closest(APART) === null)
  return headings.map((heading) => visibleText(heading).slice(0, MAX_TITLE)).filter((words) => words !== '')
}

/** What the shop is called: by itself, and in its address. */
function shopNames(document: Document, { hostname }: URL): ReadonlySet<string> {
  const said = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? ''
  const host = hostname.replace(/^www\./u, '')
  return new Set([said, host, host.split('.')[0] ?? ''].map(foldName).filter((name) => name !== ''))
}

/** The text whose words stand in the titles most; `null` where none has a word of them. */
function mostShared(texts: readonly string[], titles: readonly string[]): string | null {
  const all = titles.map((title) => ({ fold: foldName(title), words: new Set(wordsIn(title)) }))
  const shared = texts.map((text) => Math.max(0, ...all.map((title) => sharedLetters(text, title))))
  const most = Math.max(0, ...shared)
  return most === 0 ? null : (texts[shared.indexOf(most)] ?? null)
}

function sharedLetters(text: string, { fold, words }: { readonly fold: string; readonly words: ReadonlySet<string> }): number {
  const own = foldName(text)
  if (own !== '' && fold.includes(own)) return own.length
  return wordsIn(text).reduce((sum, word) => sum + (words.has(word) ? word.length : 0), 0)
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What stands on the page by itself and has hardly a word that is not in the name that the title gives. */
function onPage(document: Document, reviewed: string): string | null {
  const words = new Set(wordsIn(reviewed))
  const title = { fold: foldName(reviewed), words }
  const texts = [...document.querySelectorAll('a, h2, h3, p, span, div, img[alt]')].slice(0, MAX_NAMES).map(ownWords)
  const isName = (text: string) => text.length >= MIN_NAME && sharedLetters(text, title) * 10 >= foldName(text).length * 7
  return mostShared([...new Set(texts)].filter(isName), [reviewed])
}

const MIN_NAME = 8

function ownWords(element: Element): string {
  if (element.childElementCount > 0) return ''
  return (element.textContent || element.getAttribute('alt') || '').slice(0, MAX_TITLE).trim()
}

/** `Kettle | Shop`, `Shop: Kettle`. */
function withoutShop(title: string, shop: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR)
  const isShop = (part: string) => [...shop].some((name) => name.length > 2 && foldName(part).includes(name))
  const kept = parts.filter((part, place) => !(isShop(part) && (place === 0 || place === parts.length - 1)))
  return kept.length === parts.length || kept.length === 0 ? title : kept.join(' - ')
}
