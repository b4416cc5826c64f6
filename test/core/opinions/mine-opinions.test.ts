import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mineOpinions } from '../../../src/core/opinions/mine-opinions.ts'
import { NO_MODELS } from '../../../src/core/opinions/models.ts'
import { shippedModels } from '../../../tools/models.ts'
import { listingOf, reviewOf } from './reviews.ts'
import { cpuSeconds } from '../../cpu-seconds.ts'

const SHIPPED = shippedModels()
const ROADS = [
  ['with the shipped models', SHIPPED],
  ['by the word lists alone', NO_MODELS],
] as const

describe.each(ROADS)('what people praise and blame, %s', (_, models) => {
  const statedBy = (text: string) => mineOpinions(listingOf([text], 'Steel kettle'), [], models).opinions

  it.each<readonly [clause: string, aspect: string, side: 'pro' | 'con']>([
    ['The battery lasts all day and I love it.', 'battery', 'pro'],
    ['The zipper broke after two weeks.', 'zipper', 'con'],
    ['The sound is great but the strap broke.', 'strap', 'con'],
    ['The sound is great but the strap broke.', 'sound', 'pro'],
    ['They run small, so order a size up.', 'fit', 'con'],
    ['It feels really flimsy in the hand.', 'quality', 'con'],
    ['The price is not bad at all for this.', 'price', 'pro'],
    ['The battery is not good at all.', 'battery', 'con'],
    ['I have had no problems with the battery.', 'battery', 'pro'],
    ['No problems, the handle is great.', 'handle', 'pro'],
    ['Camera quality is superb.', 'camera', 'pro'],
    ['The kettle just died on a Monday in May.', 'durability', 'con'],
    ['I have not had a problem with squeaky wheels.', 'noise', 'pro'],
    ['I do not think the lid is too heavy.', 'weight', 'pro'],
    ['I love this kettle, but if I had to complain, the handle is terrible.', 'handle', 'con'],
    ['It is not only comfortable, the handle is great.', 'handle', 'pro'],
    ['The colour is great and it is difficult to get dirty.', 'color', 'pro'],
    ['The strap is hard to break in.', 'comfort', 'con'],
    ['The quality of the handle is great.', 'handle', 'pro'],
    ['I have had no handle problems at all and love it.', 'handle', 'pro'],
    ['This book is hard to put down.', 'story', 'pro'],
    ['It eliminated the overheating and I love it.', 'heat', 'pro'],
    ["I don't think the lid on it is too heavy.", 'weight', 'pro'],
    ['We had a terrible Wednesday, and the handle is terrible.', 'handle', 'con'],
    ['The handle is everything I needed, and it is comfortable.', 'handle', 'pro'],
  ])('"%s" speaks of the %s: %s', (clause, aspect, side) => {
    const found = statedBy(clause).find((opinion) => opinion.aspect === aspect)
    expect(found?.quotes.map((quote) => quote.side)).toEqual([side])
  })

  it.each([
    ['battery', 'Is the battery any good?'],
    ['battery', 'I wish the battery were better.'],
    ['battery', 'My old one had a terrible battery.'],
    ['battery', 'If the battery were great I would keep it.'],
    ['battery', 'I bought the battery on Monday.'],
    ['looks', 'I was looking for a great kettle.'],
    ['quality', 'Camera quality is superb.'],
    ['durability', 'Providing this does not fall apart soon, I am happy with it.'],
    ['handle', 'Some people complain about the handle being terrible.'],
    ['connection', 'These wireless headphones are amazing.'],
    ['performance', 'I have no idea how I worked without it.'],
    ['stability', 'It is the perfect balance of old and new.'],
    ['fit', 'A size down would be too small.'],
    ['sound', 'No matter how far I turn up the volume, the handle is bad.'],
    ['connection', 'This wireless kettle is great.'],
    ['durability', 'It did not break the bank and I love it.'],
    ['durability', 'I did not test how long the lid lasts.'],
    ['price', 'It is not worth sending back.'],
    ['fit', 'I was scared that it would not fit.'],
    ['fit', 'I ordered the wrong size.'],
    ['support', 'Add a good arch support.'],
    ['picture', 'I took a picture and the handle is great.'],
    ['story', 'Long story short, the handle is terrible.'],
    ['completeness', 'You are missing out, this is a great kettle.'],
    ['handle', 'We had a Kettler before and the handle was terrible.'],
    ['handle', 'I tried Kettler and Brewster, their handle is terrible.'],
    ['quality', 'It is great for construction workers.'],
    ['weight', 'It has to live among heavy objects, which is sad.'],
    ['fit', 'I was very nervous that it would not fit.'],
    ['fit', 'I usually have trouble with kettles that do not fit.'],
    ['connection', 'I love it, and the price dropped.'],
    ['quality', 'The quality of the handle is great.'],
    ['weight', 'Most hiking boots are too heavy.'],
    ['performance', 'Thank you for your flawless work.'],
    ['cleaning power', 'A pretty clog type shoe.'],
    ['price', 'The after sales service is terrible.'],
    ['price', 'The production value is terrible.'],
    ['ease of use', 'It is hard to put into words how bad this is.'],
    ['sound', 'I love playing music in my room.'],
    ['quality', 'Maybe mine was defective.'],
    ['battery', 'They came after a month and charged us for it, which is terrible.'],
  ])('nothing is claimed of the %s in "%s"', (aspect, clause) => {
    expect(statedBy(clause).map((opinion) => opinion.aspect)).not.toContain(aspect)
  })

  it('a part that names the product is judged where its quality is', () => {
    const texts = [...times(5, 'I use this camera with this lens.'), 'Camera quality is superb.', 'The camera quality is great.']
    const found = mineOpinions(listingOf(texts, 'Harbour camera'), [], models).opinions
    expect(found.map(({ aspect, side }) => [aspect, side])).toEqual([['camera', 'pro']])
  })

  it('of several quotes the one that speaks of this alone is shown', () => {
    const texts = ['The colour, the price and the handle are great.', ...times(2, 'The handle is great.')]
    const handle = mineOpinions(listingOf(texts, 'Steel kettle'), [], models).opinions.find(({ aspect }) => aspect === 'handle')
    expect(handle?.quotes[0]?.text).toBe('The handle is great.')
  })

  it('a quote keeps the "so" that strengthens its first word', () => {
    const opinions = statedBy(
      'While the tank is filled for later use the whole thing can be slow, so slow that sometimes, I am not sure that it boils at all.',
    )
    for (const { text } of opinions.flatMap(({ quotes }) => quotes)) expect(text).not.toMatch(/^slow/u)
  })

  it('a quote never says the opposite of what it stands for', () => {
    const listing = listingOf(['This is a compact kettle and the handle is a terrible, awful joke.'], 'Steel kettle')
    for (const { quotes } of mineOpinions(listing, [], models).opinions)
      for (const { side, text } of quotes) expect([side, text.includes('terrible')]).not.toEqual(['pro', true])
  })

  it('one vote a review counts, and a dozen reviews need two of them', () => {
    const texts = [
      'The handle is terrible. Really, the handle is terrible.',
      ...Array.from({ length: 11 }, (_, at) => `Bought on day ${at}.`),
    ]
    expect(mineOpinions(listingOf(texts), [], models).opinions).toEqual([])
    const [handle, ...others] = mineOpinions(listingOf([...texts, 'The handle is awful to hold.']), [], models).opinions
    expect(others).toEqual([])
    expect(handle).toMatchObject({ aspect: 'handle', side: 'con', praisedBy: [], blamedBy: ['r0', 'r12'] })
  })

  it('a detail that one review blames adds to what another blames as a whole', () => {
    const plain = Array.from({ length: 9 }, (_, at) => `Bought on day ${at}.`)
    const of = (texts: readonly string[]) => mineOpinions(listingOf([...plain, ...texts]), [], models).opinions
    expect(of(['The colour is awful.'])).toEqual([])
    expect(of(['The design is ugly and terrible.', 'The colour is awful.'])).toMatchObject([
      { aspect: 'looks', side: 'con', blamedBy: ['r9', 'r10'] },
    ])
  })

  it('what divides people is one row with a quote from each side', () => {
    const [handle] = mineOpinions(
      listingOf([...times(4, 'The handle is great to hold.'), ...times(4, 'The handle is awful to hold.')]),
      [],
      models,
    ).opinions
    expect(handle).toMatchObject({ aspect: 'handle', side: 'divided' })
    expect(new Set(handle?.quotes.map((quote) => quote.side))).toEqual(new Set(['pro', 'con']))
  })

  it('a noun that many reviews share is an aspect of its own', () => {
    const texts = [
      'The spout is great.',
      'I love the spout.',
      'Bought in May.',
      'The spout is perfect for tea.',
      'The spout pours very well, great.',
    ]
    expect(mineOpinions(listingOf(texts, 'Steel kettle'), [], models).opinions).toContainEqual(
      expect.objectContaining({ aspect: 'spout', side: 'pro' }),
    )
  })

  it('a brand that many reviews name is no aspect', () => {
    const texts = [
      'The Harbourline is great.',
      'I love the Harbourline a lot.',
      'Bought in May.',
      'Here the Harbourline is perfect.',
      'For tea the Harbourline works very well, great.',
    ]
    expect(mineOpinions(listingOf(texts), [], models).opinions.map(({ aspect }) => aspect)).not.toContain('harbourline')
  })

  it('a review without weight has no vote', () => {
    const listing = listingOf(times(8, 'The handle is terrible to hold.'))
    const standings = listing.reviews.map(({ id }) => ({ review: id, weight: id === 'r0' ? 1 : 0, signs: [], merits: [] }))
    expect(mineOpinions(listing, standings, models).opinions).toEqual([])
  })

  it('every quote stands in its review letter for letter, whatever people write', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
          { maxLength: 12 },
        ),
        (texts) => {
          const listing = listingOf(texts)
          for (const { quotes } of mineOpinions(listing, [], models).opinions) {
            for (const { review, start, text } of quotes) {
              expect(listing.reviews.find(({ id }) => id === review)?.text.slice(start, start + text.length)).toBe(text)
            }
          }
        },
      ),
    )
  })

  it('the order of the reviews does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          TEXTS.map((text, at) => reviewOf(`r${at}`, text)),
          { minLength: TEXTS.length },
        ),
        (reviews) => {
          const { product } = listingOf([])
          expect(shown(mineOpinions({ product, reviews }, [], models))).toEqual(shown(mineOpinions(listingOf(TEXTS), [], models)))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('bad input', () => {
  it.each([
    ['one letter without an end', 'a'.repeat(1_000_000)],
    ['a million words without a full stop', 'the battery is not very good but '.repeat(30_000)],
    ['nothing but commas', ',;'.repeat(500_000)],
    ['nothing but negations', "don't not never ".repeat(60_000)],
    ['no spaces in Japanese', '電池が悪い'.repeat(100_000)],
  ])('a review of a megabyte that is %s costs little', (_, text) => {
    expect(cpuSeconds(() => mineOpinions(listingOf([text, text, text]), [], SHIPPED))).toBeLessThan(4)
  })
})

const PIECE = fc.oneof(
  fc.constantFrom(
    'The battery is great',
    'but the strap broke',
    ', and',
    'I love',
    'the zipper',
    'not good',
    'awful',
    '.',
    '!',
    '…',
    '(',
    'sound',
    '音質が良い',
    'Akku',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
)
const TEXTS = [
  'The battery is great. The strap broke after a week.',
  'Great battery, lovely sound, but the strap broke.',
  'The sound is awful and the battery died.',
  'Battery life is excellent and I love the sound.',
  'I love the colour. The strap is too short.',
  'The strap is fine. The sound is terrible.',
]

function times(count: number, text: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${text} Bought on day ${at}.`)
}

function shown({ opinions }: ReturnType<typeof mineOpinions>) {
  return opinions.map((opinion) => ({ ...opinion, praisedBy: opinion.praisedBy.toSorted(), blamedBy: opinion.blamedBy.toSorted() }))
}
