import type { ReviewLayout } from '../site.ts'

/** WooCommerce, by its own templates (woocommerce/woocommerce, templates/single-product/review.php) and its block of reviews; not yet seen on a live page. */
export const wooCommerceCards: readonly ReviewLayout[] = [
  {
    cards: '#reviews li.review, .woocommerce-Reviews li.review, .wc-block-review-list-item__item',
    outside: 'ul.children, .wp-block-woocommerce-all-reviews',
    skip: '.meta',
    id: [{ at: '@id', says: /comment-(\d+)$/u }],
    rating: ['.star-rating .rating', '.star-rating@aria-label', '[class*="__rating__stars"]@aria-label', '[class*="__rating__stars"]'],
    text: ['.description', '.wc-block-review-list-item__text', '.wc-block-components-review-list-item__text'],
    date: ['time@datetime'],
    verified: ['.woocommerce-review__verified'],
  },
]
