/** A number as a rating or an average is written: a lone separator is the decimal one (`4,0`, `4.875`, `٤٫٥`); the first number of the text, `null` without one. */
export function parseNumber(text: string): number | null {
  const written = findNumber(text)
  return written === null ? null : decimal(written.digits)
}

/** A whole number as shops count things (`1.091`, `2 480`, `(896)`, `2K`, `1,2 mil`, `1.2万`): the first one of the text, `null` without one. */
export function parseCount(text: string): number | null {
  const written = findNumber(text)
  if (written === null) return null
  return written.multiplier > 1 ? Math.round(decimal(written.digits) * written.multiplier) : whole(written.digits)
}

/** All numbers of a text in order, each read as a rating is written. */
export function parseNumbers(text: string): readonly number[] {
  return (plain(text).match(NUMBERS) ?? []).map(decimal)
}

/** All numbers of a text in order, each read as a count. */
export function parseCounts(text: string): readonly number[] {
  return (plain(text).match(NUMBERS) ?? []).map(whole)
}

/** Digits of any script as ASCII digits; everything else stays as it is. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
}

interface Written {
  readonly digits: string
  /** 1, or what `K`, `mil`, `万` … stand for. */
  readonly multiplier: number
}

/** Longer texts are prose: no number is looked for beyond. */
const MAX_LENGTH = 400

const NUMBER = /(\d+(?:[.,٫]\d+)*)\s?(\p{L}*)/u
const NUMBERS = /\d+(?:[.,٫]\d+)*/gu
const SEPARATOR = /[.,٫]/u
const FOREIGN_DIGITS = /[^\P{Nd}0-9]/gu
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
/** Spaces of any width, apostrophes and the Arabic thousands mark stand between groups of three digits. */
const GROUP_MARK = /(\d)[\s'’٬](?=\d{3}(?!\d))/gu

/** What follows a shortened count, in the languages of the shops. */
const MULTIPLIERS: readonly (readonly [number, string])[] = [
  [1e3, 'k mil tsd tis tys тыс тис хил χιλ bin b rb ribu elfu ألف آلاف هزار אלף พัน nghìn 千 천'],
  [1e4, '万 萬 만'],
  [1e5, 'lakh लाख'],
  [1e6, 'm mi mio mln mlj млн εκ jt juta tr triệu مليون میلیون מיליון ล้าน'],
  [1e8, '億 亿 억'],
]

const MULTIPLIER_OF = new Map(MULTIPLIERS.flatMap(([factor, words]) => words.split(' ').map((word) => [word, factor] as const)))

function findNumber(text: string): Written | null {
  const match = NUMBER.exec(plain(text))
  if (match === null) return null
  const word = (match[2] ?? '').toLowerCase()
  // Japanese, Chinese and Korean write on without a space.
  const unit = word > '\u3000' ? word.slice(0, 1) : word
  return { digits: match[1] ?? '', multiplier: MULTIPLIER_OF.get(unit) ?? 1 }
}

function plain(text: string): string {
  return asciiDigits(text.slice(0, MAX_LENGTH).replace(MARKS, '')).replace(GROUP_MARK, '$1')
}

function decimal(digits: string): number {
  const parts = digits.split(SEPARATOR)
  const last = parts.length > 1 ? parts.pop() : undefined
  const sameMark = new Set(digits.match(/[.,٫]/gu)).size < 2
  if (last === undefined || (parts.length > 1 && sameMark)) return Number(parts.join('') + (last ?? ''))
  return Number(`${parts.join('')}.${last}`)
}

function whole(digits: string): number {
  const groups = digits.split(SEPARATOR)
  return groups.length > 1 && isGrouped(groups) ? Number(groups.join('')) : Math.round(decimal(digits))
}

/** `1.091` and `1,23,456`, but not `4.0`, `0.125` or `1.2345`. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups
  if (first === '0' || first.length > 3) return false
  return rest.every((group, place) => group.length === 3 || (group.length === 2 && place < rest.length - 1))
}

/** The ten digits of a script stand in a row that begins at the column 0 or 6 of a Unicode block. */
function digitValue(code: number): number {
  const row = code - (code % 16)
  return code - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6)
}
