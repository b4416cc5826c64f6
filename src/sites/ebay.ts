import type { Site } from './site.ts'

/**
 * eBay: the reviews of a product, on its own page and below offers of it; not what buyers say of a seller. As public code of 2019 to 2024 shows it
 * (dozens of crawlers); not yet seen on a live page.
 */
export const ebay: Site = {
  name: 'ebay',
  hosts: 'com co.uk de fr it es at ch ie nl be pl ca com.au'.split(' ').map((ending) => `ebay.${ending}`),
  url: /\/(?:itm|p|product-reviews)\/(?:[^/?]+\/)?(?<id>\d{6,})/u,
  product: { title: ['.x-item-title__mainTitle', 'h1'] },
  reviews: [
    {
      cards: '.ebay-review-section',
      rating: ['[itemprop=ratingValue]@content', '.ebay-star-rating@aria-label'],
      title: ['.review-item-title', '[itemprop=name]'],
      text: ['.review-item-content', '[itemprop=reviewBody]'],
      date: ['[itemprop=datePublished]@content', '.review-item-date'],
    },
  ],
}
