import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/authenticity/assess.ts'
import { rate } from '../../../src/core/authenticity/rate.ts'
import type { Review } from '../../../src/core/listing.ts'
import { crowd, day, drawer, FRENCH, GERMAN, JAPANESE, listing, type Draw } from './crowds.ts'

const FEW_WORDS =
  'Great. Love it! Works fine. Good value. As described. Perfect gift. Very happy. Nice quality. Five stars. Good product. Okay for the price. Does the job.'.split(
    /(?<=[.!]) /u,
  )
const MOTTO = '“He who hums softly carries the evening home, and whoever listens is never alone.”'

const KINDS: Readonly<Record<string, (i: number, draw: Draw) => Partial<Review>>> = {
  'of few words': (_, { below }) => ({ text: FEW_WORDS[below(FEW_WORDS.length)] ?? '' }),
  'of many words': (_, { text, below }) => ({ text: text(80 + below(80)) }),
  'in a second language': (_, { below }) => ({ text: drawer(below(1e6), ['is', 'good', 'very', 'not', 'my']).text(14) }),
  'of a beloved product': (_, { below }) => ({ rating: below(25) === 0 ? 4 : 5 }),
  'of a hated product': (_, { below }) => ({ rating: below(4) === 0 ? 3 : 1 }),
  'of an old product': (_, { below }) => ({ date: day(below(3000)) }),
  'of a new product': (_, { below }) => ({ date: day(below(40)) }),
  'after a sale': (i, { below }) => ({ date: i % 4 === 0 ? day(200 + below(9)) : day(below(540)) }),
  'that likes a launch better than what came later': (_, { random, below, stars }) => {
    const days = Math.floor(-60 * Math.log(1 - random()))
    return { date: day(days), rating: days < 30 && below(3) === 0 ? 5 : stars() }
  },
  'with many testers': (i) => ({ incentive: i % 2 === 0 ? 'vine' : null }),
  'in a shop without badges': () => ({ verified: null }),
  'in a shop without dates': () => ({ date: null }),
  'in German': (_, { below }) => ({ text: drawer(below(1e6), GERMAN).text(25) }),
  'in French': (_, { below }) => ({ text: drawer(below(1e6), FRENCH).text(25) }),
  'in Japanese': (_, { below }) => ({ text: drawer(below(1e6), JAPANESE).text(25).replaceAll(' ', '') }),
  'that quotes a motto': (i, { text }) => ({ text: i % 3 === 0 ? `${text(6)} ${MOTTO} ${text(8)}` : text(20) }),
}

describe.each(Object.keys(KINDS))('an honest crowd %s', (kind) => {
  it.each([
    [13, 20],
    [30, 20],
    [100, 6],
  ])('raises no alarm, and its rating stays (%i reviews, %i crowds)', (size, crowds) => {
    let [alarms, shown, moved] = [0, 0, 0]
    for (let seed = 0; seed < crowds; seed++) {
      const of = listing(crowd(size, seed, KINDS[kind]))
      const { authenticity, standings } = assess(of)
      const { trusted, read } = rate(of, standings)
      if (authenticity.kind === 'assessed' && authenticity.signs !== 'few') alarms += 1
      if (authenticity.evidence.some(({ strength }) => strength > 0)) shown += 1
      if (trusted !== null && read !== null) moved += Math.abs(trusted.value - read.value)
    }
    expect(alarms).toBeLessThanOrEqual(1)
    expect(shown).toBeLessThanOrEqual(1)
    expect(moved / crowds).toBeLessThan(0.05)
  })
})
