import { localName } from './item.ts'
import type { Item, Value } from './item.ts'
import { parsed, repairJson } from './repair-json.ts'

/** What the page's JSON-LD describes: the values at the top of all blocks in the order of the page. Blocks that say nothing are left out. */
export function* readJsonLd(document: Document): Generator<void, readonly Value[]> {
  const values: Value[] = []
  for (const script of [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_BLOCKS)) {
    const text = script.textContent ?? ''
    if (text.length > MAX_LENGTH) continue
    yield
    const whole = parsed(text)
    const roots = whole.length > 0 ? whole : yield* repairJson(text)
    for (const value of yield* toValues(roots)) values.push(value)
  }
  return values
}

/** Pages carry a handful; those with more repeat themselves. */
const MAX_BLOCKS = 100
/** Characters; the largest honest block seen has 0.1 million. */
const MAX_LENGTH = 6_000_000
/** Objects and values of one block; some 40 MB. */
const MAX_VALUES = 300_000
/** Values between two pauses; about 1 ms. */
const PAUSE = 400

interface Task {
  readonly json: unknown
  readonly into: Value[]
}

/** Takes the values from a stack of its own, so that no depth of nesting can break it. */
function* toValues(roots: readonly unknown[]): Generator<void, readonly Value[]> {
  const values: Value[] = []
  const tasks: Task[] = [{ json: roots, into: values }]
  for (let count = 1; count < MAX_VALUES; count++) {
    const task = tasks.pop()
    if (task === undefined) break
    for (const next of take(task).reverse()) tasks.push(next)
    if (count % PAUSE === 0) yield
  }
  return values
}

/** Puts the value in its place; gives what is still to be done below it. */
function take({ json, into }: Task): Task[] {
  if (Array.isArray(json)) return json.map((part: unknown) => ({ json: part, into }))
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') into.push(String(json))
  if (typeof json !== 'object' || json === null) return []
  const properties = new Map<string, Value[]>()
  into.push(itemOf(json, properties))
  return Object.entries(json).map(([name, part]: [string, unknown]) => ({ json: part, into: placeFor(properties, localName(name)) }))
}

function placeFor(properties: Map<string, Value[]>, name: string): Value[] {
  const place = properties.get(name) ?? []
  properties.set(name, place)
  return place
}

function itemOf(json: object, properties: ReadonlyMap<string, readonly Value[]>): Item {
  const entries = new Map<string, unknown>(Object.entries(json))
  const id = entries.get('@id')
  const types = [entries.get('@type') ?? entries.get('type')].flat().filter((type) => typeof type === 'string')
  return { types: types.map(localName), id: typeof id === 'string' ? id : null, properties, element: null }
}
