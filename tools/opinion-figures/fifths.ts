import type { PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import { fitEnglish } from '../training/english-model.ts'

/** Gives the English model that has not seen the texts of a group. */
export type ModelFor = (group: string) => PolarityModel | null

/** Fits five models, each without a fifth of all groups, so that every text can be judged by one that has not seen it. */
export function fitFifths(opinions: string, authenticity: string): ModelFor {
  const models = FIFTHS.map((part) => fitEnglish(opinions, authenticity, (example) => fifth(example.group) !== part))
  return (group) => models[fifth(group)] ?? null
}

const FIFTHS = [0, 1, 2, 3, 4] as const

function fifth(group: string): number {
  let sum = 7
  for (let at = 0; at < group.length; at += 1) sum = (Math.imul(sum, 31) + group.charCodeAt(at)) >>> 0
  return sum % 5
}
