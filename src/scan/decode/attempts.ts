import { levelled, shrunk, turned, type Gray } from './gray.ts'

/** One way of looking at a picture. */
export interface Attempt {
  /** The longer side at most, in pixels. */
  readonly side: number
  /** Degrees by which the picture is turned first: rows or columns cross all bars only within some twenty degrees of square. */
  readonly turn: number
  /** Are light and shade evened out first? */
  readonly even: boolean
  /** Are light squares on dark looked for too? That takes a third of the time, and few packs have them. */
  readonly inverted: boolean
}

const USUAL_SIDE = 1280
const SMALL_SIDE = 640
/** Larger photos are no better, and cost memory. */
export const LARGEST_SIDE = 4096

const PLAIN: Attempt = { side: USUAL_SIDE, turn: 0, even: false, inverted: true }
const EVEN: Attempt = { ...PLAIN, even: true }
const QUICK: Attempt = { ...PLAIN, inverted: false }
const QUICK_EVEN: Attempt = { ...EVEN, inverted: false }

/** A camera gives many pictures, so each is looked at in one way only. */
const OF_FRAMES: readonly Attempt[] = [
  QUICK,
  QUICK_EVEN,
  { ...QUICK_EVEN, turn: 45 },
  PLAIN,
  QUICK_EVEN,
  { ...QUICK_EVEN, turn: 22 },
  QUICK,
  QUICK_EVEN,
  { ...QUICK_EVEN, turn: 67 },
]

/** How the camera's picture with this number, from 0, is looked at. */
export function attemptOfFrame(number: number): Attempt {
  return OF_FRAMES[number % OF_FRAMES.length] ?? PLAIN
}

/** A photo is one chance, so it is looked at in every way until one succeeds, the most often successful first. */
export const OF_PHOTO: readonly Attempt[] = [
  PLAIN,
  EVEN,
  { ...EVEN, turn: 45 },
  { ...EVEN, turn: 22 },
  { ...EVEN, turn: 67 },
  { ...PLAIN, side: LARGEST_SIDE },
  { ...PLAIN, side: SMALL_SIDE },
  { ...PLAIN, turn: 45 },
  { ...EVEN, side: LARGEST_SIDE },
]

/** The picture as an attempt looks at it. */
export function seenBy({ side, turn, even }: Attempt, picture: Gray): Gray {
  const small = shrunk(picture, side)
  const straight = turn === 0 ? small : turned(small, turn)
  return even ? levelled(straight) : straight
}
