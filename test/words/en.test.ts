import { expect, test } from 'vitest'

import { ASPECTS } from '../../src/core/opinions/english/aspects.ts'
import type { SignalName } from '../../src/core/report.ts'
import { en } from '../../src/words/en.ts'

/** Every signal there is; the compiler keeps it whole. */
const SIGNALS: Readonly<Record<SignalName, true>> = {
  'near-copies': true,
  'repeated-phrases': true,
  'template-openings': true,
  burst: true,
  'group-gap': true,
  'disclosed-incentive': true,
  vine: true,
  'rating-contradicts-text': true,
  'other-product': true,
  'merged-variants': true,
  'unusual-sample': true,
  'histogram-shape': true,
  'rating-drift': true,
  'generated-text': true,
}

const keys = new Set(Object.keys(en))

test('every signal has its sentence', () => {
  expect(Object.keys(SIGNALS).filter((signal) => !keys.has(`signal.${signal}`))).toEqual([])
})

test('everything that can be praised or blamed has a name that stands in a sentence', () => {
  expect(Object.keys(ASPECTS).filter((aspect) => !keys.has(`aspect.${aspect}`))).toEqual([])
  const labels = Object.entries(en).filter(([key]) => key.startsWith('aspect.'))
  expect(labels.filter(([, label]) => label !== label.toLowerCase())).toEqual([])
})

test('no sentence accuses, boasts or shouts', () => {
  const forbidden = /\b(?:fake|fraud|scam|liar|AI|we detected|trust score)\b|!/iu
  expect(Object.values(en).filter((sentence) => forbidden.test(sentence))).toEqual([])
})

test('every count is written with its word in both numbers', () => {
  const halfway = /\{\w+\|one:[^|}]*\}/u
  expect(Object.values(en).filter((sentence) => halfway.test(sentence))).toEqual([])
})
