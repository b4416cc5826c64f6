import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/authenticity/assess.ts'
import { crowd, day, listing, review } from './crowds.ts'

describe('what is said at all', () => {
  it.each([
    [0, 'too-few'],
    [4, 'too-few'],
    [5, 'first-look'],
    [19, 'first-look'],
    [20, 'assessed'],
  ])('of %i reviews: %s', (size, kind) => {
    expect(assess(listing(crowd(size, 1))).authenticity.kind).toBe(kind)
  })

  it('is never sure from a sample that the store chose', () => {
    const cases = [
      [30, 30, 'low'],
      [120, 4000, 'medium'],
      [120, null, 'medium'],
      [120, 125, 'high'],
    ] as const
    for (const [read, ratingCount, confidence] of cases)
      expect(assess(listing(crowd(read, 2), { ratingCount })).authenticity).toMatchObject({ confidence })
  })
})

describe('many signs', () => {
  const text = 'When the postman brought the lomika I put it beside the window at once, and my whole family gathers there to hear it hum.'
  const copies = (count: number) => Array.from({ length: count }, (_, i) => review(`c${i}`, { text, date: day(i * 9) }))

  it('are one cluster of copies over a fifth of the reviews', () => {
    expect(assess(listing([...copies(8), ...crowd(22, 3)])).authenticity).toMatchObject({ signs: 'many' })
    expect(assess(listing([...copies(4), ...crowd(26, 3)])).authenticity).toMatchObject({ signs: 'some' })
    expect(assess(listing([...copies(2), ...crowd(48, 3)])).authenticity).toMatchObject({
      signs: 'few',
      evidence: [{ signal: 'near-copies' }],
    })
  })

  it('weigh the reviews down that they point to, and no others', () => {
    const { standings } = assess(listing([...copies(8), ...crowd(22, 3)]))
    expect(standings.slice(0, 8).every(({ weight, signs }) => weight < 0.1 && signs.includes('near-copies'))).toBe(true)
    expect(standings.slice(8).every(({ weight, signs }) => weight === 1 && signs.length === 0)).toBe(true)
  })
})
