import { describe, expect, it } from 'vitest'
import { combine, SIGN } from '../../../src/core/authenticity/combine.ts'
import type { Evidence, SignalName } from '../../../src/core/report.ts'

/** Evidence of so many of 40 reviews, strong enough to be a sign and no stronger. */
function evidence(signal: SignalName, reviews: number, over: Partial<Evidence> = {}): Evidence {
  const ids = Array.from({ length: reviews }, (_, i) => `${signal}${i}`)
  return { signal, strength: SIGN, measured: { largest: reviews }, reviews: ids, passages: [], ...over }
}

function signsOf(...found: readonly Evidence[]) {
  const authenticity = combine(found, 40, null)
  return authenticity.kind === 'assessed' ? authenticity.signs : authenticity.kind
}

const WEAK = [evidence('group-gap', 9), evidence('template-openings', 4), evidence('offered-reward', 1)] as const

describe('the overall word', () => {
  it('takes two independent signs for some and three for many', () => {
    const [gap, opening, offer] = WEAK
    expect(signsOf(gap)).toBe('few')
    expect(signsOf(gap, opening)).toBe('some')
    expect(signsOf(gap, opening, offer)).toBe('many')
  })

  it('counts signs that look at the same thing once', () => {
    const wording = [evidence('template-openings', 4), evidence('repeated-phrases', 4), evidence('generated-text', 1)]
    expect(signsOf(...wording)).toBe('few')
    expect(signsOf(...wording, evidence('group-gap', 9))).toBe('some')
  })

  it.each(['rating-drift', 'vine', 'unusual-sample', 'merged-variants', 'rating-contradicts-text'] as const)(
    'is none the worse for the note %s',
    (signal) => {
      expect(signsOf(evidence('group-gap', 9), evidence('template-openings', 4), evidence(signal, 20, { strength: 0 }))).toBe('some')
    },
  )

  it.each<[SignalName, number, Partial<Evidence>, string]>([
    ['near-copies', 4, {}, 'some'],
    ['near-copies', 3, {}, 'few'],
    ['near-copies', 8, {}, 'some'],
    ['near-copies', 9, {}, 'many'],
    ['disclosed-incentive', 6, {}, 'some'],
    ['disclosed-incentive', 5, {}, 'few'],
    ['other-product', 4, {}, 'some'],
    ['other-product', 3, {}, 'few'],
    ['burst', 20, {}, 'few'],
    ['burst', 5, { strength: 2.8 }, 'some'],
    ['burst', 4, { strength: 2.8 }, 'few'],
    ['group-gap', 20, { strength: 3 }, 'few'],
  ])('of %s alone, in %i of 40 reviews %o: %s', (signal, reviews, over, signs) => {
    expect(signsOf(evidence(signal, reviews, over))).toBe(signs)
  })
})

it('what speaks too softly is not shown and still weighs', () => {
  const soft = combine([evidence('burst', 5, { strength: SIGN - 0.1 })], 40, null)
  const nothing = combine([], 40, null)
  expect(soft.evidence).toEqual([])
  expect(soft.kind === 'assessed' && nothing.kind === 'assessed' && soft.suspicion > nothing.suspicion).toBe(true)
})
