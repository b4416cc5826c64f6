import type { Listing, Product, Review } from '../../src/core/listing.ts'
import type { Passage } from '../../src/core/report.ts'

/** An invented kettle, sold in an invented shop. */
export const kettle: Product = {
  site: 'shop.example',
  id: 'K-17',
  title: 'Brightwell Kettle 1.7 l, brushed steel, with a thermometer in the handle',
  brand: 'Brightwell',
  gtin: null,
  image: null,
  averageRating: 4.6,
  ratingCount: 4318,
  histogram: { 5: 0.74, 4: 0.13, 3: 0.05, 2: 0.03, 1: 0.05 },
}

const plain: Review = {
  id: 'R0',
  rating: 5,
  title: '',
  text: '',
  date: '2026-03-02',
  verified: true,
  incentive: null,
  helpfulVotes: 0,
  images: 0,
  videos: 0,
  variant: null,
  country: 'GB',
  language: 'en',
}

/** A review with what matters to a test, the rest as a shop would fill it. */
export function review(id: string, given: Partial<Review>): Review {
  return { ...plain, id, ...given }
}

export const reviews: readonly Review[] = [
  review('R1', { title: 'Quick', text: 'Boils a full litre in two and a half minutes. The handle stays cool.', images: 2 }),
  review('R2', {
    rating: 2,
    title: 'The lid again',
    date: '2026-04-11',
    text: 'I have used it daily for eight months. After three months the lid would not stay shut, and now the hinge has snapped off for good.',
    images: 1,
  }),
  review('R3', { rating: 4, text: 'Quiet enough for an early kitchen. The handle is a bit slippery with wet hands.', date: '2026-01-20' }),
  review('R4', { title: 'Perfect kettle', text: 'This kettle changed our mornings, boils fast and looks like new every single day.' }),
  review('R5', {
    title: 'Great',
    text: 'This kettle changed our mornings, boils fast and looks like new every single week.',
    date: '2026-03-03',
  }),
  review('R6', {
    rating: 3,
    title: 'Geht so',
    text: 'Kocht schnell, aber der Deckel klemmt schon nach vier Wochen.',
    language: 'de',
    country: 'DE',
    date: '2025-12-30',
  }),
  review('R7', { rating: 1, text: 'The lid broke after two weeks.', verified: false, date: '2026-02-14' }),
  review('R8', { incentive: 'vine', text: 'Sent to me for testing. Boils fast, the markings inside are hard to read.', rating: 4 }),
  review('R9', { text: 'I got this for free for my honest opinion. Lovely thing, boils fast.', verified: false, date: '2026-03-04' }),
  review('R10', { text: '', rating: 5, title: '' }),
  review('R11', { rating: 4, text: 'Very quiet, and the handle feels solid.', date: '2026-02-01' }),
  review('R12', { text: 'Heats up fast. Compared with my old glass one it is much quieter.', date: '2025-11-08' }),
  review('R13', { rating: 2, text: 'Handle gets hot near the top, and the lid is stiff.', date: '2026-05-01' }),
]

export const listing: Listing = { product: kettle, reviews }

/** The passage of a review that holds these very words. */
export function passage(id: string, words: string): Passage {
  const start = reviews.find((one) => one.id === id)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`${id} does not say: ${words}`)
  return { review: id, start, text: words }
}
