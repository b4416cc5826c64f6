import { describe, expect, it } from 'vitest'

import type { Statement } from '../../../src/core/opinions/judge.ts'
import { tally } from '../../../src/core/opinions/tally.ts'
import { reviewOf } from './reviews.ts'

describe('counting what is said', () => {
  it.each<readonly [what: string, opinion: number, side: string]>([
    ['an opinion', 3, 'divided'],
    ['hardly more than a fact', 0.5, 'pro'],
  ])('where the weaker side says %s, log-odds of an opinion %d, it is %s', (_, opinion, side) => {
    const praise = [1, 2, 3, 4].map((at) => statement(`r${at}`, 3, 3))
    const blame = [5, 6].map((at) => statement(`r${at}`, -3, opinion))
    const [handle] = tally([...praise, ...blame], 6, () => 1)
    expect(handle).toMatchObject({ aspect: 'handle', side, blamedBy: ['r5', 'r6'] })
  })
})

function statement(id: string, score: number, opinion: number): Statement {
  const text = `Review ${id} of the handle`
  const quote = { review: id, start: 0, text, side: score > 0 ? 'pro' : 'con' } as const
  return { review: reviewOf(id, text), aspect: 'handle', start: 0, score, certainty: 0.9, sure: true, quote: { quote, merit: 4, opinion } }
}
