import type { Parsed } from './clauses.ts'
import { zeros } from './zeros.ts'

/** A run of words within a sentence. */
export interface Span {
  /** Index of the first word. */
  readonly at: number
  /** Number of words. */
  readonly length: number
}

/**
 * How far each word of a sentence speaks of a span: 1 inside it, less with every word between, much less beyond a comma or a "but"; without a span 1 everywhere.
 * What stands outside of `range` does not speak at all. Writes into `near`, one entry a word.
 */
export function nearness(
  sentence: Parsed,
  span: Span | null,
  range: Span | null,
  near: number[] = zeros(sentence.words.length),
): readonly number[] {
  const from = range?.at ?? 0
  const to = range === null ? near.length : range.at + range.length
  const own = span ?? { at: from, length: to - from }
  for (let at = 0; at < near.length; at += 1) near[at] = at >= own.at && at < own.at + own.length ? 1 : 0
  if (span === null) return near
  const end = span.at + span.length
  const fade = FADE ** sentence.grain
  const farthest = FARTHEST / sentence.grain
  let strength = 1
  for (let at = span.at - 1; at >= Math.max(from, span.at - farthest); at -= 1) {
    strength *= KEPT[sentence.gaps[at + 1] ?? 'none']
    near[at] = strength
    strength *= fade
  }
  strength = 1
  for (let at = end; at < Math.min(to, end + farthest); at += 1) {
    strength *= KEPT[sentence.gaps[at] ?? 'none']
    near[at] = strength
    strength *= fade
  }
  return near
}

// Half at eight words' distance. Fitted on three quarters of MAMS and SemEval laptops, checked on the rest: `npx tsx tools/measure-opinions.ts`.
const FADE = 0.917
const KEPT = { none: 1, comma: 0.6, clause: 0.22, contrast: 0.05 } as const
const FARTHEST = 25
