import { parseNumber } from '../values/numbers.ts'
import { parseRating, parseStarClass, parseStarStyle } from '../values/ratings.ts'
import { iconRow } from './icon-row.ts'

/** The rating (1 to 5) that an element by itself shows, in words, an attribute, a class, a width or a row of icons; `null` for most elements. */
export function ratingMark(element: Element): number | null {
  const names = element.getAttributeNames()
  const said = names.some(isTelling) ? (inAttribute(element, names) ?? inLabel(element) ?? inDrawing(element) ?? inControl(element)) : null
  return said ?? iconRow(element) ?? inStarElement(element)
}

/** The first rating that an element or anything in it shows; `null` without one. */
export function firstRating(root: Element): number | null {
  for (const element of [root, ...[...root.querySelectorAll('*')].slice(0, MAX_ELEMENTS)]) {
    const rating = ratingMark(element)
    if (rating !== null) return rating
  }
  return null
}

const MAX_ELEMENTS = 400
/** Attributes that shops give the number of stars in. */
const NUMBER_NAME = /^(?:data-)?(?:[a-z]+-)?(?:rating|stars?|score|rate|grade)(?:-(?:value|score|number))?$/u
const LABELS = ['aria-label', 'title', 'alt']
const OTHERS: ReadonlySet<string> = new Set([...LABELS, 'value', 'style', 'src'])
const telling = new Map<string, boolean>()
const MAX_NAMES = 2000

/** Most elements have no such attribute, and a page has the same few names again and again. */
function isTelling(name: string): boolean {
  const known = telling.get(name) ?? (OTHERS.has(name) || NUMBER_NAME.test(name))
  if (telling.size < MAX_NAMES) telling.set(name, known)
  return known
}

const MAX_LABEL = 80
/** Words and signs that make a number one of stars, in the languages of the shops. */
const STAR_WORDS =
  /stars?(?!\p{L})|(?<!\p{L})sterne?n?(?!\p{L})|sterren|[ée]toile|estrel|stel+[ae](?!\p{L})|stj[äeæ]r|täht[ei]|gwiazd|hv[ěe]zd|hviezd|csillag|y[ıi]ld[ıi]z|зв[её]зд|зір[оі]?к|αστ[έε]ρ|כוכב|نجوم|نجمة|[★☆⭐]|ดาว|星|별|\d점|स्टार|bintang|(?<!\p{L})rat(?:ed|ing)|\d\s?\/\s?(?:5|10)\b|\d (?:out of|of|von|sur|su|sobre|de|din|na|van|av|af|из|z|od) (?:5|10|five)\b/iu
/** Classes of elements that show stars. */
const STAR_CLASS = /star|rating|rated|stern|score|ocen|stelle|etoile|gwiazd/iu
const STAR_NAME = /(?:^|[^a-z])(one|two|three|four|five)(?:-?_?stars?)?(?:$|[^a-z])|stars?-?_?(one|two|three|four|five)(?:$|\s)/iu
const IN_WORDS = ['one', 'two', 'three', 'four', 'five']

function inAttribute(element: Element, names: readonly string[]): number | null {
  const name = names.find((attribute) => NUMBER_NAME.test(attribute))
  const value = name === undefined ? null : parseNumber(element.getAttribute(name) ?? '')
  return value !== null && value >= 1 && value <= 5 ? value : null
}

function inLabel(element: Element): number | null {
  for (const name of LABELS) {
    const label = element.getAttribute(name)
    if (label !== null && label.length <= MAX_LABEL && STAR_WORDS.test(label)) return parseRating(label.replace(/\bfive\b/iu, '5'))
  }
  return null
}

const PICTURE = /(?:stars?|rating|sterne?|etoiles?|estrellas?)[a-z]*[-_]?([1-5])(?:[-_.]?([05]))?\.(?:gif|png|svg|webp|jpe?g)(?:$|\?)/iu
const VARIABLE = /--[\w-]{0,20}(?:rating|stars?|score)[\w-]{0,20}\s*:\s*([1-5](?:\.\d{1,3})?)\s*(?:;|$)/iu

/** In a picture's file name, or a variable of the style sheet. */
function inDrawing(element: Element): number | null {
  const [, whole, half = '0'] = PICTURE.exec(element.getAttribute('src')?.slice(-80) ?? '') ?? []
  if (whole !== undefined) return Math.min(5, Number(`${whole}.${half}`))
  const variable = VARIABLE.exec(element.getAttribute('style')?.slice(0, 300) ?? '')?.[1]
  return variable === undefined ? null : Number(variable)
}

/** A meter, an element of the shop's own, or the chosen one of the buttons for one to five stars. */
function inControl(element: Element): number | null {
  const value = Number(element.getAttribute('value') || Number.NaN)
  if (!(value > 0)) return null
  if (element.tagName === 'INPUT') return element.matches('[type="radio"][checked]:disabled') && value <= 5 ? value : null
  const most = Number(element.getAttribute('max') || Number.NaN)
  const isOwn = element.tagName.includes('-') && STAR_CLASS.test(element.tagName)
  if (!(isOwn || element.tagName === 'METER') || !(value <= (most || 5))) return null
  return Math.max(1, (value * 5) / (most || 5))
}

function inStarElement(element: Element): number | null {
  const classes = element.getAttribute('class') ?? ''
  const around = element.parentElement?.getAttribute('class') ?? ''
  const style = element.getAttribute('style') ?? ''
  const drawn = style.includes('width') && STAR_CLASS.test(`${classes} ${around}`) ? parseStarStyle(style) : null
  if (drawn !== null) return drawn
  const words = ownWords(element)
  if (STAR_CLASS.test(classes)) return inClass(classes) ?? (PLAIN.test(words) ? parseRating(words) : null)
  return words !== '' && STAR_WORDS.test(words) ? parseRating(words) : null
}

/** `4`, `4.5`, `4/5`, `★★★★☆`. */
const PLAIN = /^(?:[1-5](?:[.,]\d)?(?:\s?\/\s?5)?|[★☆⭐]{5})$/u

function inClass(classes: string): number | null {
  const named = parseStarClass(classes)
  const [, before, after] = named === null ? (STAR_NAME.exec(classes) ?? []) : []
  const place = IN_WORDS.indexOf((before ?? after ?? '').toLowerCase())
  return named ?? (place < 0 ? null : place + 1)
}

/** The words of an element that holds nothing else, where they are few. */
function ownWords(element: Element): string {
  if (element.childElementCount > 2) return ''
  const words = element.firstElementChild === null ? (element.textContent ?? '') : (element.firstChild?.nodeValue ?? '')
  return words.length <= 2 * MAX_LABEL ? words.trim().slice(0, MAX_LABEL) : ''
}
