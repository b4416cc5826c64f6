/**
 * How many stars a row of icons shows (1 to 5, halves too): by their names, or, where names tell nothing, because the first ones are
 * all alike and the others are too. `null` for anything else.
 */
export function iconRow(row: Element): number | null {
  const stars = iconsIn(row)
  if (stars.length === 5) return named(stars) ?? twoKinds(stars)
  return stars.length < 5 && stars.length === row.childElementCount && stars.every((icon) => icon === stars[0] && isFull(icon))
    ? stars.length || null
    : null
}

/** Five icons that are all alike could be five stars. */
export function isRowOfAlike(row: Element): boolean {
  const icons = iconsIn(row)
  return icons.length === 5 && icons.every((icon) => icon === icons[0] && !EMPTY.test(icon))
}

function iconsIn(row: Element): readonly string[] {
  const count = row.childElementCount
  if (count < 2 || count > MAX_ICONS || hasWords(row)) return []
  return [...row.children].map(iconOf).filter((icon) => icon !== null)
}

const MAX_ICONS = 12
/** Elements that one icon has side by side. */
const MAX_PARTS = 3
const STAR = /star|stern|etoile|gwiazd|★|☆|⭐/iu
const EMPTY =
  /empty|off(?:$|[\s_.-])|gr[ae]y|outline|inactive|disabled|blank|border|unfilled|(?:star|fa)-?o(?:$|\s)|(?:^|\s)far(?:$|\s)|none|text-\w+-[123]00|☆/iu
const FULL =
  /full|fill|active|checked|(?:^|[\s_-])on(?:$|[\s_.-])|solid|gold|yellow|amber|orange|selected|fa-star|icon-star|glyphicon-star|[★⭐]/iu
const HALF = /half/iu
const GLYPH = /^(?:[★☆⭐]️?|star(?:_border|_half|_outline|_rate)?|)$/iu
const DRAWN = new Set(['svg', 'IMG', 'I'])

/** Only the icons may say something. */
function hasWords(row: Element): boolean {
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true
  }
  return false
}

/** All that tells one icon from another: its names, colours and drawing; `null` for what is no icon. */
function iconOf(element: Element): string | null {
  const parts: Element[] = []
  for (let part: Element | null = element; part !== null && parts.length < 4; part = part.firstElementChild) {
    if (part.childElementCount > MAX_PARTS) return null
    parts.push(part)
  }
  const words = (element.textContent ?? '').slice(0, 200).trim()
  if (!GLYPH.test(words)) return null
  const name = `${parts.map(attributesOf).join(' ')} ${words}`.replace(/\s+/gu, ' ').trim().slice(0, 400)
  return STAR.test(name) || parts.some(({ tagName }) => DRAWN.has(tagName)) ? name : null
}

const TELLING = ['class', 'src', 'href', 'xlink:href', 'fill', 'style', 'stroke', 'd', 'data-full', 'data-filled', 'aria-checked']

function attributesOf(part: Element): string {
  return TELLING.map((name) => part.getAttribute(name)?.slice(0, 80) ?? '').join(' ')
}

function isFull(icon: string): boolean {
  return STAR.test(icon) && !EMPTY.test(icon)
}

function named(icons: readonly string[]): number | null {
  if (!icons.every((icon) => STAR.test(icon) && (FULL.test(icon) || EMPTY.test(icon) || HALF.test(icon)))) return null
  const count = icons.reduce((sum, icon) => sum + (EMPTY.test(icon) ? 0 : HALF.test(icon) ? 0.5 : 1), 0)
  return count >= 1 ? count : null
}

/** Full ones come first. */
function twoKinds(icons: readonly string[]): number | null {
  const [full = '', ...others] = icons
  const change = others.findIndex((icon) => icon !== full)
  if (change < 0) return null
  const rest = others.slice(change)
  const empty = rest.at(-1)
  const isHalf = rest.length > 1 && rest[0] !== empty
  if (!rest.slice(isHalf ? 1 : 0).every((icon) => icon === empty)) return null
  return change + 1 + (isHalf ? 0.5 : 0)
}
