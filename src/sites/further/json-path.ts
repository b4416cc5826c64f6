/** The values at a path of JSON, none that are `null`; at most 200, in their order. Names with dots between them, `*` for every item of a list or object. */
export function valuesAt(json: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [json]
  for (const name of path === '' ? [] : path.split('.')) {
    found = found.flatMap((value) => inside(value, name)).slice(0, MAX_VALUES)
  }
  return found.filter((value) => value !== undefined && value !== null)
}

/** The text of a string or number, `''` for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

const MAX_VALUES = 200

function inside(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (name === '*') return Object.values(value).slice(0, MAX_VALUES)
  const property: unknown = Object.getOwnPropertyDescriptor(value, name)?.value
  return [property]
}
