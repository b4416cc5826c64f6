import * as v from 'valibot'

import type { Role, Surface } from './driver.ts'

/** A point in CSS pixels from the surface's upper left corner. */
export const Point = v.object({ x: v.number(), y: v.number() })

/** Wraps an expression so that its value comes back as JSON text, `'null'` for `undefined`. */
export function asJson(expression: string): string {
  return `(async () => JSON.stringify((await (${expression})) ?? null))()`
}

const SELECTORS: Readonly<Record<Role, string>> = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  summary: 'summary',
}

/** The middle of the first visible thing of a role whose name begins so, once it stands still and nothing lies over it: what is drawn late moves and hides it. Rejects where that does not come to pass. */
export async function stillPoint(evaluate: Surface['evaluate'], role: Role, name: string): Promise<v.InferOutput<typeof Point>> {
  const look = () => evaluate(pointOf(role, name), Found)
  let last = await look()
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, STILL))
    const before = last
    last = await look()
    if (typeof last !== 'string' && typeof before !== 'string' && last.x === before.x && last.y === before.y) return last
  }
  throw new Error(typeof last === 'string' ? last : `${role} "${name}" never stands still`)
}

/** In ms. */
const STILL = 80
const PATIENCE = 15_000

/** The point, or why there is none. */
const Found = v.union([Point, v.string()])

/** An expression that gives that middle as it is now. */
function pointOf(role: Role, name: string): string {
  const given = [SELECTORS[role], name.toLowerCase(), `${role} "${name}"`]
  return `(${find.toString()})(...${JSON.stringify(given)})`
}

/** Runs in the browser, so it can use nothing from outside itself, and no named function within, for which tsx calls a helper. */
function find(selector: string, name: string, wanted: string): { x: number; y: number } | string {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const seen = (element instanceof HTMLInputElement ? element.labels?.[0] : null) ?? element
    const says = (element.ariaLabel ?? seen.textContent).replaceAll(/\s+/gu, ' ').trim().toLowerCase()
    if (!says.startsWith(name) || !seen.checkVisibility()) continue
    seen.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = seen.getBoundingClientRect()
    const point = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    const hit = document.elementFromPoint(point.x, point.y)
    if (hit && (seen.contains(hit) || hit.contains(seen))) return point
    return hit === null ? `${wanted} is out of sight` : `<${hit.localName}> lies over ${wanted}`
  }
  return `no ${wanted} on the screen`
}

/** An expression that gives the element that the extension has laid over a page, if any. */
export const NOTES_HOST = '[...document.documentElement.children].find(({ localName }) => localName === "div")'

/** The text that a shopper sees. */
export function textOf(surface: Surface): Promise<string> {
  return surface.evaluate("document.body?.innerText ?? ''", v.string())
}

const POLL = 50

/** Waits until a question is answered with something other than `null`, `false` or `''`; rejects after `patience` milliseconds, saying what was awaited. */
export async function waitUntil<Answer>(
  what: string,
  question: () => Promise<Answer>,
  patience = 60_000,
): Promise<Exclude<Answer, null | false | ''>> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await question()
    if (isThere(answer)) return answer
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, POLL))
  }
}

function isThere<Answer>(answer: Answer): answer is Exclude<Answer, null | false | ''> {
  return answer !== null && answer !== false && answer !== ''
}
