import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

const HERE = import.meta.dirname

const DemoReview = v.object({
  author: v.string(),
  rating: v.number(),
  date: v.string(),
  title: v.string(),
  verified: v.boolean(),
  colour: v.string(),
  helpful: v.number(),
  photos: v.number(),
  language: v.optional(v.string()),
  text: v.string(),
})
/** One review of the demo shop. */
export type DemoReview = v.InferOutput<typeof DemoReview>

/** The product page of a shop of our own: its reviews, the first so many or all, stand in the page and, for machines, in JSON-LD. */
export function productPage(most = Number.POSITIVE_INFINITY): string {
  return productPageWith((all) => all.slice(0, most))
}

/** The same page with other reviews, made of those that it has. */
export function productPageWith(choose: (all: readonly DemoReview[]) => readonly DemoReview[]): string {
  const reviews = choose(v.parse(v.array(DemoReview), JSON.parse(readFileSync(join(HERE, 'reviews.json'), 'utf8'))))
  const average = (reviews.reduce((sum, { rating }) => sum + rating, 0) / reviews.length).toFixed(1)
  const parts: Readonly<Record<string, string>> = {
    data: JSON.stringify(productData(reviews, average)).replaceAll('<', String.raw`\u003c`),
    average,
    count: String(reviews.length),
    reviews: reviews.map(reviewMarkup).join('\n'),
  }
  return readFileSync(join(HERE, 'product.html'), 'utf8').replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => parts[name] ?? '')
}

function productData(reviews: readonly DemoReview[], average: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Harbour electric kettle, 1.7 l, steel',
    sku: 'harbour-17',
    brand: { '@type': 'Brand', name: 'Tidewater' },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: average, ratingCount: reviews.length },
    review: reviews.map((review) => ({
      '@type': 'Review',
      author: { '@type': 'Person', name: review.author },
      datePublished: review.date,
      name: review.title,
      reviewBody: review.text,
      reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: 5 },
      upvoteCount: review.helpful,
      ...(review.language === undefined ? {} : { inLanguage: review.language }),
      ...(review.photos === 0 ? {} : { image: Array.from({ length: review.photos }, () => ({ '@type': 'ImageObject' })) }),
    })),
  }
}

function reviewMarkup({ author, rating, date, title, verified, colour, helpful, photos, language, text }: DemoReview): string {
  const badge = verified ? ', verified purchase' : ''
  return `<article class="review"${language === undefined ? '' : ` lang="${language}"`}>
  <p class="stars" role="img" aria-label="${rating} out of 5 stars">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</p>
  <h3>${escaped(title)}</h3>
  <p class="meta">${escaped(author)} on <time>${date}</time>, colour: ${escaped(colour)}${badge}</p>
  <p>${escaped(text)}</p>
  ${'<span class="photo" role="img" aria-label="Photo by the reviewer"></span>'.repeat(photos)}
  <p class="meta">${helpful} people found this helpful</p>
</article>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
