import { describe, expect, it } from 'vitest'

import { askReviews } from '../../../src/core/opinions/ask-reviews.ts'
import { shippedModels } from '../../../tools/models.ts'
import { listingOf } from './reviews.ts'

const MODELS = shippedModels()
const REVIEWS = [
  'My 15 inch laptop fits perfectly with room to spare.',
  'It did not fit my 15 inch laptop, very disappointing.',
  'The strap is lovely. I bought it in May.',
  'Der Akku ist sehr gut und hält lange.',
  'Does it fit a laptop?',
]

describe('asking the reviews', () => {
  it('finds the sentences that answer, for and against, and never a question', () => {
    const answer = askReviews(listingOf(REVIEWS), 'Does it fit a 15 inch laptop?', MODELS)
    expect(answer).toMatchObject({ kind: 'found', praisedBy: ['r0'], blamedBy: ['r1'] })
    expect(answer.kind === 'found' ? answer.quotes.map((quote) => quote.review).toSorted() : []).toEqual(['r0', 'r1'])
  })

  it('finds what is said in another language of the same aspect', () => {
    const answer = askReviews(listingOf(REVIEWS), 'How is the battery life?', MODELS)
    expect(answer).toMatchObject({ kind: 'found', praisedBy: ['r3'], blamedBy: [] })
  })

  it('finds other forms of the words that were asked', () => {
    const answer = askReviews(listingOf(['It charges in an hour.', 'Nice colour.']), 'charging time', MODELS)
    expect(answer).toMatchObject({ kind: 'found', quotes: [{ review: 'r0', start: 0, text: 'It charges in an hour.' }] })
  })

  it.each(['Is it vegan?', '', '???', 'the of and'])('says so when nothing answers "%s"', (question) => {
    expect(askReviews(listingOf(REVIEWS), question, MODELS)).toEqual({ kind: 'nothing' })
  })
})
