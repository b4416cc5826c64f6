/** Numbers given to keys, 0, 1, 2 … in the order in which they first come; keys are whole numbers from 0 to 2^53 - 1. */
export interface Numbering {
  /** The key's number, given now if it has none. */
  readonly numberOf: (key: number) => number
  /** How many different keys have come. */
  readonly size: () => number
}

/** A numbering for at most so many keys: open addressing in typed arrays, for a map of a million boxed numbers takes ten times the memory. */
export function numbering(most: number): Numbering {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, most * 1.25)))
  const keys = new Float64Array(slots).fill(EMPTY)
  const numbers = new Int32Array(slots)
  let size = 0
  const numberOf = (key: number): number => {
    let slot = scatter(key) & (slots - 1)
    while (keys[slot] !== key) {
      if (keys[slot] === EMPTY) {
        keys[slot] = key
        numbers[slot] = size++
        break
      }
      slot = (slot + 1) & (slots - 1)
    }
    return numbers[slot] ?? 0
  }
  return { numberOf, size: () => size }
}

const EMPTY = -1

/** The finalizer of MurmurHash3 (Austin Appleby, public domain) over both halves of the key. */
function scatter(key: number): number {
  let mixed = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.floor(key / 2 ** 32)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
