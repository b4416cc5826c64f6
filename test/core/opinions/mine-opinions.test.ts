import { describe, expect, it } from 'vitest'
import type { Listing, Review } from '../../../src/core/listing.ts'
import { mineOpinions } from '../../../src/core/opinions/mine-opinions.ts'
import { NO_MODELS } from '../../../src/core/opinions/models.ts'

describe('what people praise and blame', () => {
  it.each<readonly [clause: string, aspect: string, side: 'pro' | 'con']>([
    ['The battery lasts all day and I love it.', 'battery', 'pro'],
    ['The zipper broke after two weeks.', 'zipper', 'con'],
    ['The sound is great but the strap broke.', 'strap', 'con'],
    ['The sound is great but the strap broke.', 'sound', 'pro'],
    ['They run small, so order a size up.', 'fit', 'con'],
    ['It feels really flimsy in the hand.', 'quality', 'con'],
    ['The price is not bad at all for this.', 'price', 'pro'],
    ['The battery is not good at all.', 'battery', 'con'],
    ['It never had any leaks so the seal is great.', 'leaks', 'pro'],
  ])('"%s" speaks of the %s: %s', (clause, aspect, side) => {
    const found = statedBy(clause).find((opinion) => opinion.aspect === aspect)
    expect(found?.quotes.map((quote) => quote.side)).toEqual([side])
  })

  it.each([
    'Is the battery any good?',
    'I wish the battery were better.',
    'My old one had a terrible battery.',
    'The battery would be great if it fit.',
    'I bought the battery on Monday.',
  ])('"%s" claims nothing of the battery', (clause) => {
    expect(statedBy(clause).map((opinion) => opinion.aspect)).not.toContain('battery')
  })

  it('counts one vote a review and asks for two of them in a dozen', () => {
    const texts = [
      'The handle is terrible. Really, the handle is terrible.',
      ...Array.from({ length: 11 }, (_, at) => `Bought on day ${at}.`),
    ]
    expect(mineOpinions(listing(texts), [], NO_MODELS).opinions).toEqual([])
    const twice = mineOpinions(listing([...texts, 'The handle is awful to hold.']), [], NO_MODELS).opinions
    expect(twice.map(({ aspect, side, blamedBy }) => ({ aspect, side, blamedBy }))).toEqual([
      { aspect: 'handle', side: 'con', blamedBy: ['r0', 'r12'] },
    ])
  })

  it('shows both sides of what divides people', () => {
    const texts = [
      ...Array.from({ length: 4 }, () => 'The handle is great to hold.'),
      ...Array.from({ length: 4 }, () => 'The handle is awful to hold.'),
    ]
    const [handle] = mineOpinions(listing(texts), [], NO_MODELS).opinions
    expect(handle).toMatchObject({ aspect: 'handle', side: 'divided' })
    expect(new Set(handle?.quotes.map((quote) => quote.side))).toEqual(new Set(['pro', 'con']))
  })
})

function statedBy(text: string) {
  return mineOpinions(listing([text]), [], NO_MODELS).opinions
}

function listing(texts: readonly string[]): Listing {
  const product = {
    site: 'shop.example',
    id: 'p',
    title: '',
    brand: null,
    gtin: null,
    image: null,
    averageRating: null,
    ratingCount: null,
    histogram: null,
  }
  return { product, reviews: texts.map((text, at) => review(`r${at}`, text)) }
}

function review(id: string, text: string): Review {
  return {
    id,
    text,
    rating: null,
    title: '',
    date: null,
    verified: null,
    incentive: null,
    helpfulVotes: null,
    images: 0,
    videos: 0,
    variant: null,
    country: null,
    language: 'en',
  }
}
