/** A source of chance that always gives the same: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
export interface Chance {
  /** 0 up to, but not, `end`. */
  readonly below: (end: number) => number
  readonly entry: <T>(of: Readonly<Record<string, T>>) => readonly [string, T]
  /** True so often, 0 to 1. */
  readonly once: (share: number) => boolean
  /** Letters as builds make them up for classes. */
  readonly hash: () => string
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'
  const letter = () => letters[below(letters.length)] ?? 'a'
  return {
    below,
    entry: (of) => {
      const entries = Object.entries(of)
      const entry = entries[below(entries.length)]
      if (entry === undefined) throw new RangeError('nothing to choose from')
      return entry
    },
    once: (share) => next() < share,
    hash: () => Array.from({ length: 6 }, letter).join(''),
  }
}
