import type { JSX } from 'preact'

import type { Authenticity, Signs } from '../core/report.ts'

/** What the verdict is called: how many signs, or why there is no such word. */
export type VerdictWord = Signs | Exclude<Authenticity['kind'], 'assessed'>

type Spot = readonly [x: number, y: number, size: number]

/** Where each crystal lies, in a square of 48. */
const HEAPS: Readonly<Record<VerdictWord, readonly Spot[]>> = {
  few: [[24, 24, 19]],
  some: [
    [24, 13, 12],
    [12, 34, 12],
    [36, 34, 12],
  ],
  many: [
    [24, 8, 8],
    [16, 23, 8],
    [32, 23, 8],
    [8, 38, 8],
    [24, 38, 8],
    [40, 38, 8],
  ],
  'first-look': [[24, 24, 19]],
  'too-few': [[24, 24, 19]],
}

/** One, three or many small crystals; a hollow one where there is no word yet. Decoration beside the words. */
export function Crystals({ word }: { readonly word: VerdictWord }): JSX.Element {
  return (
    <svg class="crystals" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {HEAPS[word].map(([x, y, size]) => (
        <Crystal key={`${x} ${y}`} x={x} y={y} size={size} />
      ))}
    </svg>
  )
}

/** A cube of salt seen from its corner: three faces, each darker than the one before. */
function Crystal({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): JSX.Element {
  const across = size * 0.87
  const half = size / 2
  return (
    <g>
      <path class="face face-top" d={`M${x} ${y - size}l${across} ${half}l${-across} ${half}l${-across} ${-half}z`} />
      <path class="face face-left" d={`M${x} ${y}l${-across} ${-half}v${size}l${across} ${half}z`} />
      <path class="face face-right" d={`M${x} ${y}l${across} ${-half}v${size}l${-across} ${half}z`} />
    </g>
  )
}
