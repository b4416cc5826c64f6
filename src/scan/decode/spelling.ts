import type { Gray } from './gray.ts'

/** A place in a picture, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a symbol's first and last bar begin and end. */
export interface Corners {
  readonly topLeft: Point
  readonly topRight: Point
  readonly bottomLeft: Point
  readonly bottomRight: Point
}

/** Do the bars in a picture, measured once more by themselves, spell these widths (modules, bar and space in turn)? A decoder takes the likest digit where no digit stands. */
export function isSpelt(picture: Gray, corners: Corners, widths: readonly number[]): boolean {
  return ROWS.some((row) => faultOfRow(edgesOf(profileOf(picture, corners, row, modulesOf(widths))), widths) < MOST_FAULT)
}

/** In modules. Of what `npm run bench-scan` draws, numbers read rightly have at most 0.31, wrong ones at least 0.99: a whole module is amiss. */
const MOST_FAULT = 0.6

/** Heights at which a symbol is crossed, as shares of what the decoder saw of it. */
const ROWS = [0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88]
/** Each is the mean of some rows close by, which takes the noise out. */
const CLOSE_BY = [-0.06, -0.03, 0, 0.03, 0.06]
const SAMPLES = 6
/** Modules of margin that are looked at on either side. */
const MARGIN = 2

function modulesOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

/** Brightness across the symbol, `SAMPLES` a module. */
function profileOf(picture: Gray, corners: Corners, row: number, modules: number): Float64Array {
  return Float64Array.from({ length: (modules + 2 * MARGIN) * SAMPLES }, (_, i) => {
    const across = (i / SAMPLES - MARGIN) / modules
    return CLOSE_BY.reduce((sum, more) => sum + brightnessAt(picture, placeIn(corners, across, row + more)), 0) / CLOSE_BY.length
  })
}

function placeIn({ topLeft, topRight, bottomLeft, bottomRight }: Corners, across: number, down: number): Point {
  return {
    x: between(between(topLeft.x, topRight.x, across), between(bottomLeft.x, bottomRight.x, across), down),
    y: between(between(topLeft.y, topRight.y, across), between(bottomLeft.y, bottomRight.y, across), down),
  }
}

function between(one: number, other: number, share: number): number {
  return one + (other - one) * share
}

function brightnessAt({ width, height, pixels }: Gray, { x, y }: Point): number {
  const column = Math.min(width - 2, Math.max(0, Math.floor(x)))
  const row = Math.min(height - 1, Math.max(0, Math.round(y)))
  const at = row * width + column
  const share = Math.min(1, Math.max(0, x - column))
  return (pixels[at] ?? 0) * (1 - share) + (pixels[at + 1] ?? 0) * share
}

/** Half of the stretch, in samples, over which light and dark are told apart. */
const STRETCH = 8 * SAMPLES

/** Where light and dark meet, in samples, between the first dark and the last. */
function edgesOf(profile: Float64Array): readonly number[] {
  const edges: number[] = []
  for (let i = 1, before = aboveMiddle(profile, 0); i < profile.length; i += 1) {
    const after = aboveMiddle(profile, i)
    if (before >= 0 !== after >= 0) edges.push(i - 1 + before / (before - after))
    before = after
  }
  return edges
}

/** How much lighter a sample is than the middle between the lightest and the darkest nearby. */
function aboveMiddle(profile: Float64Array, i: number): number {
  let [darkest, lightest] = [255, 0]
  for (let near = Math.max(0, i - STRETCH); near < Math.min(profile.length, i + STRETCH); near += 1) {
    const level = profile[near] ?? 0
    if (level < darkest) darkest = level
    if (level > lightest) lightest = level
  }
  return (profile[i] ?? 0) - (darkest + lightest) / 2
}

/** Runs to either side over which the width of a module is taken, for on a pack that is held askew it changes. */
const NEIGHBOURS = 7

/** Bars swell and shrink with ink and light, but from one edge to the next of its kind the distance stays: a bar and a space together are measured. */
function faultOfRow(edges: readonly number[], widths: readonly number[]): number {
  if (edges.length !== widths.length + 1) return Infinity
  const runs = widths.map((_, i) => (edges[i + 1] ?? 0) - (edges[i] ?? 0))
  const faults = widths.slice(1).map((width, i) => {
    const [from, to] = [Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 2]
    const module = modulesOf(runs.slice(from, to)) / modulesOf(widths.slice(from, to))
    return Math.abs(((runs[i] ?? 0) + (runs[i + 1] ?? 0)) / module - width - (widths[i] ?? 0))
  })
  return Math.max(...faults)
}
