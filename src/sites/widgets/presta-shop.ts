import type { ReviewLayout } from '../site.ts'

/** PrestaShop, by the templates of its module (PrestaShop/productcomments, product-comment-item-prototype.tpl), old and new; not yet seen on a live page. */
export const prestaShopCards: readonly ReviewLayout[] = [
  {
    cards: '.product-comment-list-item[data-product-comment-id]',
    outside: 'template, [class*="prototype"]',
    id: ['@data-product-comment-id'],
    rating: ['.grade-stars@data-grade', '.grade-stars@aria-label'],
    title: ['.comment__title', '.comment-content .h4, .comment-content .h5, .comment-content h4'],
    text: ['.comment__text', '.comment-content > p:not(.h4):not(.h5)'],
    date: ['.comment__date', '.comment-date'],
    helpfulVotes: ['.useful-review-value'],
  },
]
