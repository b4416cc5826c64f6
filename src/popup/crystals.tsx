import type { JSX } from 'preact'

import type { Authenticity, Signs } from '../core/report.ts'

/** What the verdict is called: how many signs, or why there is no such word. */
export type VerdictWord = Signs | Exclude<Authenticity['kind'], 'assessed'>

type Spot = readonly [x: number, y: number, size: number]

/** Where each crystal lies, in a square of 48. */
const HEAPS: Readonly<Record<VerdictWord, readonly Spot[]>> = {
  few: [[24, 26, 13]],
  some: [
    [24, 14, 10],
    [14, 32, 10],
    [34, 32, 10],
  ],
  many: [
    [24, 8, 7],
    [17, 21, 7],
    [31, 21, 7],
    [10, 34, 7],
    [24, 34, 7],
    [38, 34, 7],
  ],
  'first-look': [[24, 26, 13]],
  'too-few': [[24, 26, 13]],
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
