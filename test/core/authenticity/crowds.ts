import { randomStream } from '../../../src/core/authenticity/random.ts'
import { completeReview } from '../../../src/core/complete-review.ts'
import { STARS, type Histogram, type Listing, type Product, type Review } from '../../../src/core/listing.ts'

/** A review with what matters for a test; all else is unknown. */
export function review(id: string, over: Partial<Review> = {}): Review {
  return completeReview({ id, rating: 5, ...over })
}

/** A listing of these reviews, with the histogram of their own stars. */
export function listing(reviews: readonly Review[], over: Partial<Product> = {}): Listing {
  return {
    product: {
      site: 'shop.example',
      id: 'p1',
      title: 'Lomiru',
      brand: null,
      gtin: null,
      image: null,
      averageRating: null,
      ratingCount: reviews.length * 20,
      histogram: histogramOf(reviews),
      ...over,
    },
    reviews,
  }
}

/** An honest crowd: everybody writes something of their own, over a year and a half, with the stars that shops have on average. */
export function crowd(size: number, seed: number, over: (i: number, draw: Draw) => Partial<Review> = () => ({})): readonly Review[] {
  const draw = drawer(seed)
  return Array.from({ length: size }, (_, i) =>
    review(`r${i}`, {
      rating: draw.stars(),
      text: draw.text(12 + draw.below(40)),
      date: day(draw.below(540)),
      verified: draw.random() < 0.9,
      ...over(i, draw),
    }),
  )
}

/** The date so many days after the first of January 2024. */
export function day(days: number): string {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
}

/** Draws for invented reviews. */
export interface Draw {
  readonly random: () => number
  readonly below: (n: number) => number
  readonly stars: () => number
  /** So many words, some of a real language, most invented. */
  readonly text: (words: number) => string
}

/** Draws that are the same for the same seed; `small` are the language's little words. */
export function drawer(seed: number, small: readonly string[] = ENGLISH): Draw {
  const random = randomStream(seed)
  const below = (n: number) => Math.floor(random() * n)
  const word = () => (random() < 0.4 ? (small[below(small.length)] ?? '') : invented(Math.floor(900 * random() ** 2)))
  const stars = () => ([5, 5, 5, 5, 5, 5, 4, 4, 3, 1] as const)[below(10)] ?? 5
  return { random, below, stars, text: (words) => `${Array.from({ length: words }, word).join(' ')}.` }
}

/** The little words of four languages. */
const ENGLISH = 'the a is it and very good this to for with not my was great product works have on but so nice well price bought'.split(' ')
export const GERMAN = 'der die das ist sehr gut und ich nicht mit auf für habe es ein eine aber auch von super preis gekauft'.split(' ')
export const FRENCH = 'le la les est très bien et je pas avec sur pour il elle un une mais aussi de produit prix bon'.split(' ')
export const JAPANESE = 'とても 良い です これは 使い やすく 音 が 少し 大きい と 思います また 買いたい'.split(' ')

const SYLLABLES = 'lo mi ru ka te no sa vi pe du fa gi zo ne bu ti ra sho'.split(' ')

function invented(rank: number): string {
  const at = (n: number) => SYLLABLES[n % SYLLABLES.length] ?? ''
  return at(rank) + at(Math.floor(rank / SYLLABLES.length)) + at(rank * 7 + 3)
}

function histogramOf(reviews: readonly Review[]): Histogram | null {
  const rated = reviews.filter(({ rating }) => rating !== null)
  if (rated.length === 0) return null
  const share = (star: number) => rated.filter(({ rating }) => rating === star).length / rated.length
  const [five = 0, four = 0, three = 0, two = 0, one = 0] = STARS.map(share)
  return { 5: five, 4: four, 3: three, 2: two, 1: one }
}
