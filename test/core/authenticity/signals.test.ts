import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/authenticity/assess.ts'
import type { Listing, Review } from '../../../src/core/listing.ts'
import type { Evidence, SignalName } from '../../../src/core/report.ts'
import { crowd, day, drawer, listing, review } from './crowds.ts'

function evidenceOf(of: Listing, signal: SignalName): Evidence | undefined {
  return assess(of).authenticity.evidence.find((found) => found.signal === signal)
}

/** A crowd whose first reviews are replaced by these. */
function planted(reviews: readonly Review[], others: number, seed = 1): Listing {
  return listing([...reviews, ...crowd(others, seed)])
}

const TEXT =
  'When the postman brought the lomika I put it beside the window at once, and ever since my whole family gathers there each evening to hear how softly it hums.'

function copies(texts: readonly string[]): readonly Review[] {
  return texts.map((text, i) => review(`copy${i}`, { text, date: day(40 + i), title: `Title ${i}` }))
}

describe('near-copies', () => {
  const shuffled =
    'It hums softly. Whoever came to visit asked where we found the blue lomika. My uncle carried two of them home on his bicycle.'
  const sentences =
    'My uncle carried two of them home on his bicycle. It hums softly. Whoever came to visit asked where we found the blue lomika.'

  it.each([
    ['word for word', TEXT, TEXT],
    ['with some words changed', TEXT, TEXT.replace('postman', 'neighbour').replace('window', 'stove').replace('evening', 'morning')],
    ['with its sentences in another order', shuffled, sentences],
  ])('%s, a copy is found and what it shares is pointed at', (_, one, other) => {
    const found = evidenceOf(planted(copies([one, other]), 28), 'near-copies')
    expect(found?.reviews.toSorted()).toEqual(['copy0', 'copy1'])
    for (const { review: id, start, text } of found?.passages ?? [])
      expect((id === 'copy0' ? one : other).slice(start, start + text.length)).toBe(text)
    expect(found?.passages.length).toBeGreaterThan(1)
  })

  it.each([
    ['a third of its words and a little more', 17, true],
    ['less than a third of its words', 20, false],
  ])('who shares %s with another: %#', (_, own, isFound) => {
    const { text } = drawer(77)
    const [mine, yours] = [text(own), text(own)]
    const [head, tail] = ['beside the stove lomika carries', 'evening music home softly again']
    const found = evidenceOf(planted(copies([`${head} ${mine} ${tail}`, `${head} ${yours} ${tail}`]), 28), 'near-copies')
    expect(found !== undefined).toBe(isFound)
  })

  it('of fewer than ten words is repeated innocently', () => {
    const nine = 'Softly hums lomika beside stove whenever evening music begins'
    expect(evidenceOf(planted(copies([nine, nine]), 28), 'near-copies')).toBeUndefined()
    expect(evidenceOf(planted(copies([`${nine} again`, `${nine} again`]), 28), 'near-copies')).toBeDefined()
  })

  it('of ten words is found where nothing else is said, though most are everybody’s', () => {
    const [same, more] = ['It was not what we had in the lomika then', ' and much else besides softly']
    expect(evidenceOf(planted(copies([same, same]), 28), 'near-copies')).toBeDefined()
    expect(evidenceOf(planted(copies([same, `${same}${more}`]), 28), 'near-copies')).toBeUndefined()
  })

  it("the words with which testers own up to a reward are nobody's copy", () => {
    const told = 'I received this lomika from the maker free of charge in exchange for my honest and unbiased opinion.'
    const same = Array.from({ length: 4 }, (_, i) => review(`copy${i}`, { text: `${drawer(i + 5).text(12)} ${told}`, date: day(i * 50) }))
    expect(evidenceOf(planted(same, 26), 'near-copies')).toBeUndefined()
  })

  it('a review that the shop shows twice is one review', () => {
    const [once] = copies([TEXT])
    const twice = planted([once ?? review('x'), { ...(once ?? review('x')), id: 'again' }], 28)
    expect(evidenceOf(twice, 'near-copies')).toBeUndefined()
    const weights = assess(twice).standings.flatMap((standing) =>
      standing.review === 'again' || standing.review === 'copy0' ? [standing.weight] : [],
    )
    expect(weights.toSorted((a, b) => a - b)).toEqual([0, 1])
  })

  it.each([
    ['short praise', 'Very good product, works great'],
    ['a motto between quotation marks', `"${TEXT}"`],
    ['a verse', 'Carry me softly over the river tonight, the lanterns are humming.'],
    ['what everybody says', 'I bought it for my daughter and she really loves it'],
  ])('%s is repeated innocently', (_, text) => {
    const own = drawer(9)
    const same = Array.from({ length: 4 }, (_, i) => review(`copy${i}`, { text: `${text} ${own.text(12)}`, date: day(i * 50) }))
    expect(evidenceOf(planted(same, 26), 'near-copies')).toBeUndefined()
  })
})

describe('a burst', () => {
  const others = crowd(30, 3, (i, { stars }) => ({ rating: i % 3 === 0 ? 3 : stars(), date: day(i * 18) }))
  const burst = (rating: (i: number) => number) =>
    others.slice(0, 12).map((one, i) => ({ ...one, id: `b${i}`, text: drawer(i + 50).text(30), rating: rating(i), date: day(200 + i) }))

  it('of better ratings is a sign, told with its days and its reviews', () => {
    const found = evidenceOf(listing([...others, ...burst(() => 5)]), 'burst')
    expect(found?.measured).toMatchObject({ five: 12 })
    expect(Number(found?.measured['mean'])).toBeGreaterThan(Number(found?.measured['rest']) + 0.5)
    expect(found?.reviews).toContain('b3')
  })

  it('of the usual ratings, as after a sale, is none', () => {
    expect(evidenceOf(listing([...others, ...burst((i) => [5, 4, 3, 5, 1, 5][i % 6] ?? 5)]), 'burst')).toBeUndefined()
  })

  it('of fours and fives, where the others give all stars, is a sign that points to both', () => {
    const usual = crowd(70, 3, (_, { stars, below }) => ({ rating: stars(), date: day(below(600)) }))
    const careful = usual
      .slice(0, 35)
      .map((one, i) => ({ ...one, id: `b${i}`, text: drawer(i + 50).text(30), rating: 4 + (i % 2), date: day(300 + (i % 7)) }))
    expect(evidenceOf(listing([...usual, ...careful]), 'burst')?.reviews).toEqual(expect.arrayContaining(['b0', 'b1', 'b2', 'b3']))
  })

  it('of better ratings at the beginning, as friends of a maker welcome a product, is none', () => {
    const friends = burst(() => 5).map((one, i) => ({ ...one, date: day(i) }))
    expect(evidenceOf(listing([...others, ...friends]), 'burst')).toBeUndefined()
  })

  it('of better ratings that stay, as where a fault was mended, is none', () => {
    const mended = others.map((one, i) => (i * 18 < 200 ? one : { ...one, rating: 5 }))
    expect(evidenceOf(listing([...mended, ...burst(() => 5)]), 'burst')).toBeUndefined()
  })

  it('at the end of the list is none, for the newest reviews are shown for being new', () => {
    const newest = burst(() => 5).map((one, i) => ({ ...one, date: day(600 + Math.floor(i / 4)) }))
    expect(evidenceOf(listing([...others, ...newest]), 'burst')).toBeUndefined()
  })
})

/** So many reviews that each name these words, nine days apart. */
function about(words: string, count: number, from: number): readonly Review[] {
  return Array.from({ length: count }, (_, i) =>
    review(`${words}${i}`, { text: `${drawer(i + from).text(9)} ${words}`, date: day(from + i * 9) }),
  )
}

describe('another product', () => {
  it('is found where two topics exclude each other', () => {
    const found = evidenceOf(listing([...about('bass bluetooth', 18, 100), ...about('shampoo lather', 8, 1)]), 'other-product')
    expect(found?.measured).toMatchObject({ reviews: 8, topic: 'care', home: 'electronics' })
    expect(found?.passages[0]?.text).toBe('shampoo')
  })

  it('beside one of which only the title says what it is, is found where it is of another time', () => {
    const [earlier, meanwhile] = [1, 150].map((from) => [...about('gliders glider', 20, 100), ...about('shampoo lather', 9, from)])
    const title = 'Lomika glider'
    const found = evidenceOf(listing(earlier ?? [], { title }), 'other-product')
    expect(found?.measured).toMatchObject({ reviews: 9, topic: 'care', home: 'title' })
    // What the product is used for is not known.
    expect(evidenceOf(listing(meanwhile ?? [], { title }), 'other-product')).toBeUndefined()
  })

  it('is not what people do with the product', () => {
    const both = [...about('bass bluetooth', 12, 100), ...about('bluetooth shoe', 8, 1), ...about('shoe', 6, 50)]
    expect(evidenceOf(listing(both), 'other-product')).toBeUndefined()
  })
})

describe('notes, which weigh nothing', () => {
  it.each<[SignalName, Listing]>([
    ['vine', listing(crowd(30, 4, (i) => (i < 9 ? { incentive: 'vine' } : {})))],
    [
      'unusual-sample',
      listing(
        crowd(30, 5, () => ({ rating: 2 })),
        { histogram: { 5: 0.8, 4: 0.1, 3: 0.05, 2: 0.03, 1: 0.02 } },
      ),
    ],
    ['rating-drift', listing(crowd(60, 6, (i) => (i < 20 ? { rating: 1 + (i % 2), date: day(700 + i) } : { rating: 5 - (i % 2) })))],
    ['merged-variants', listing(crowd(40, 7, (i) => ({ variant: i < 12 ? 'Kaluno' : 'Sashori', rating: i < 12 ? 1 + (i % 3) : 5 })))],
    [
      'rating-contradicts-text',
      planted([review('a', { text: 'Waste of money' }), review('b', { text: 'Stopped working the second week' })], 30),
    ],
  ])('%s', (signal, of) => {
    expect(evidenceOf(of, signal)?.strength).toBe(0)
    const { authenticity } = assess(of)
    expect(authenticity.kind === 'assessed' && authenticity.signs).toBe('few')
  })
})

describe('weak signs', () => {
  it.each<[SignalName, Listing]>([
    [
      'repeated-phrases',
      planted(
        crowd(9, 8, (i, { text }) => ({ text: `${text(9)} it hums as softly as a sleeping lomika ${text(9)}`, id: `p${i}` })),
        25,
      ),
    ],
    [
      'template-openings',
      planted(
        crowd(9, 9, (i, { text }) => ({ text: `Searching long for some lomika, ${text(20)}`, id: `p${i}` })),
        25,
      ),
    ],
    ['group-gap', listing(crowd(60, 10, (i) => (i < 14 ? { verified: false, rating: 5 } : { verified: true, rating: 2 + (i % 4) })))],
  ])('%s alone make no alarm', (signal, of) => {
    expect(evidenceOf(of, signal)?.strength).toBeGreaterThan(0)
    const { authenticity } = assess(of)
    expect(authenticity.kind === 'assessed' && authenticity.signs).toBe('few')
  })
})

describe('literal traces of a text generator', () => {
  it('are pointed at', () => {
    const text = 'As an AI language model, I have not used this kettle myself.'
    expect(evidenceOf(planted([review('g', { text })], 25), 'generated-text')?.passages).toEqual([
      { review: 'g', start: 0, text: 'As an AI language model' },
    ])
  })

  it('are quoted honestly where such a generator is sold', () => {
    const text = 'It keeps saying "as an ai language model" to me.'
    expect(
      evidenceOf(
        { ...planted([review('g', { text })], 25), product: { ...planted([], 1).product, title: 'AI chatbot' } },
        'generated-text',
      ),
    ).toBeUndefined()
  })
})
