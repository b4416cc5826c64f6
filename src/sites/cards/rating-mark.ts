import { parseNumber } from '../values/numbers.ts'
import { parseRating, parseStarClass, parseStarStyle } from '../values/ratings.ts'
import { iconRow } from './icon-row.ts'

/** The rating (1 to 5) that an element by itself shows, in words, an attribute, a class, a width or a row of icons; `null` for most elements. */
export function ratingMark(element: Element): number | null {
  const names = element.getAttributeNames()
  const said = names.some((name) => TELLING.has(name)) ? (inAttribute(element) ?? inLabel(element)) : null
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
const NUMBERS = ['data-rating', 'data-review-rating', 'data-rating-value', 'data-score', 'data-stars', 'data-star', 'data-rate', 'rating']
const LABELS = ['aria-label', 'title', 'alt']
/** Most elements have none of these, which is found by one question. */
const TELLING: ReadonlySet<string> = new Set([...NUMBERS, ...LABELS])
const MAX_LABEL = 80
/** Words and signs that make a number one of stars, in the languages of the shops. */
const STAR_WORDS =
  /star|stern|[ée]toile|estrel|stell[ae]|stj[äeæ]r|tähte|gwiazd|hv[ěe]zd|hviezd|csillag|y[ıi]ld[ıi]z|звезд|зір[оі]?к|כוכב|نجوم|نجمة|★|☆|ดาว|星|별|rat(?:ed|ing)|\d\s?\/\s?(?:5|10)\b|\d (?:out of|of|von|sur|su|sobre|de|van|av|af|из|z|od) (?:5|10|five)\b/iu
/** Classes of elements that show stars. */
const STAR_CLASS = /star|rating|rated|stern|score|ocen|stelle|etoile|gwiazd/iu
const STAR_NAMES: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[^a-z])one-?_?stars?|star-?_?one(?:$|\s)/iu, 1],
  [/(?:^|[^a-z])two-?_?stars?|star-?_?two(?:$|\s)/iu, 2],
  [/(?:^|[^a-z])three-?_?stars?|star-?_?three(?:$|\s)/iu, 3],
  [/(?:^|[^a-z])four-?_?stars?|star-?_?four(?:$|\s)/iu, 4],
  [/(?:^|[^a-z])five-?_?stars?|star-?_?five(?:$|\s)/iu, 5],
]

function inAttribute(element: Element): number | null {
  const name = NUMBERS.find((attribute) => element.hasAttribute(attribute))
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
const PLAIN = /^(?:[1-5](?:[.,]\d)?(?:\s?\/\s?5)?|[★☆]{5})$/u

function inClass(classes: string): number | null {
  return parseStarClass(classes) ?? STAR_NAMES.find(([name]) => name.test(classes))?.[1] ?? null
}

/** The words of an element that holds nothing else, where they are few. */
function ownWords(element: Element): string {
  if (element.childElementCount > 2) return ''
  const words = element.firstElementChild === null ? (element.textContent ?? '') : (element.firstChild?.nodeValue ?? '')
  return words.length <= 2 * MAX_LABEL ? words.trim().slice(0, MAX_LABEL) : ''
}
