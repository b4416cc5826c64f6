import type { ReviewLayout } from '../site.ts'

/** Magento 2, by its own templates (magento/magento2, Magento_Review, product/view/list.phtml); not yet seen on a live page. */
export const magentoCards: readonly ReviewLayout[] = [
  {
    cards: '.review-items > .review-item',
    rating: ['.rating-result@title', '.rating-result > span@style'],
    title: ['.review-title'],
    text: ['.review-content'],
    date: ['.review-date time@datetime', '.review-date time', '[itemprop="datePublished"]'],
  },
]
