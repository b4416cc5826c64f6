import { describe, expect, test } from 'vitest'

import { NOTHING_CHOSEN, type Choice } from '../../src/core/choose.ts'
import { NO_MODELS } from '../../src/core/opinions/models.ts'
import { whatIf } from '../../src/core/what-if.ts'
import { kettle, review } from '../popup/listings.ts'

const COPIED = 'This marvellous kettle changed our mornings entirely, boils in no time and gleams like new every single day'
const SUBJECTS = ['spout', 'switch', 'filter', 'cord', 'base', 'gauge', 'hinge', 'rim', 'whistle', 'foot', 'label', 'box']
const honest = Array.from({ length: 24 }, (_, i) =>
  review(`H${i}`, {
    rating: i % 4 === 0 ? 2 : 4,
    text: `My thoughts on its ${SUBJECTS[i % 12]} number ${i}: ${'abcdefghijklmnopqrstuvwx'.slice(i, i + 1)}${i} ${SUBJECTS[(i * 5) % 12]} ok.`,
    date: `20${10 + (i % 14)}-0${1 + (i % 9)}-1${i % 9}`,
    verified: i % 3 === 0,
  }),
)
const copies = Array.from({ length: 6 }, (_, i) => review(`C${i}`, { text: `${COPIED}, number ${i}.`, date: `2024-05-0${1 + i}` }))
const listing = { product: kettle, reviews: [...honest, ...copies] }
const judge = (choice: Partial<Choice>) => whatIf(listing, { ...NOTHING_CHOSEN, ...choice }, '2026-06-01', NO_MODELS)
const weightOf = (result: ReturnType<typeof judge>, id: string) =>
  result.report.standings.find((one) => one.review === id)?.weight ?? Number.NaN
const ids = copies.map(({ id }) => id)

test('where nothing is chosen there is nothing to compare', () => {
  const { report, before } = judge({})
  expect(before).toBeNull()
  expect(report.authenticity.evidence.map(({ signal }) => signal)).toContain('near-copies')
  expect(weightOf(judge({}), 'C0')).toBeLessThan(0.5)
})

test('filters leave the others out, and what was before is kept beside it', () => {
  const { report, before } = judge({ filters: [{ kind: 'verified' }] })
  expect([report.basis.read, before?.basis.read]).toEqual([14, 30])
})

test('a choice that makes no difference to these reviews is none', () => {
  expect(judge({ filters: [{ kind: 'photos' }], setAside: ['gone'] }).before).toBeNull()
})

describe('single reviews', () => {
  test('one set aside counts for nothing, and the others as before', () => {
    const result = judge({ setAside: ['H0'] })
    expect([weightOf(result, 'H0'), weightOf(result, 'H1')]).toEqual([0, 1])
    expect(result.report.rating.read?.value).toBeGreaterThan(result.before?.rating.read?.value ?? 5)
  })

  test('one taken back counts in full, though its signs are still told', () => {
    const result = judge({ takenBack: ['C1'] })
    expect(weightOf(result, 'C1')).toBe(1)
    expect(weightOf(result, 'C2')).toBeLessThan(0.5)
    expect(result.report.standings.find((one) => one.review === 'C1')?.signs).toContain('near-copies')
    expect(result.report.authenticity.evidence.map(({ signal }) => signal)).toContain('near-copies')
  })

  test('a sign with each of whose reviews the shopper disagrees is no sign any more', () => {
    const { report, before } = judge({ takenBack: ids.slice(0, 3), setAside: ids.slice(3) })
    expect(report.authenticity.evidence.map(({ signal }) => signal)).not.toContain('near-copies')
    expect([before?.authenticity, report.authenticity]).toMatchObject([{ signs: 'some' }, { signs: 'few' }])
  })
})

test.each([
  ['lenient', 0.5],
  ['strict', 0],
] as const)('%s: a review with a sign counts %d', (strictness, weight) => {
  const result = judge({ strictness })
  expect([weightOf(result, 'C0'), weightOf(result, 'H0')]).toEqual([weight, 1])
})

test('no review left is too few to say, and breaks nothing', () => {
  const two = { product: kettle, reviews: [review('A', { verified: true }), review('B', { verified: false, images: 1 })] }
  const choice: Choice = { ...NOTHING_CHOSEN, filters: [{ kind: 'verified' }, { kind: 'photos' }] }
  expect(whatIf(two, choice, '2026-06-01', NO_MODELS).report).toMatchObject({
    basis: { read: 0 },
    authenticity: { kind: 'too-few' },
    opinions: [],
    rating: { trusted: null, read: null },
  })
})
