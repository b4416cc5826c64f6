/** What stands at single reviews, in lists of them and over time, in English. */
export const enReviews = {
  'reviews.all': 'All reviews ({count})',
  'reviews.more': 'Show {count} more',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Open a row to read its reviews.',
  'rating.column-read': 'Read',
  'rating.none-at-level': 'None of the reviews read.',

  'time.title': 'Over time',
  'time.by-month': 'Reviews by month, {from|month} to {to|month}. Most in one month: {most}.',
  'time.by-year': 'Reviews by year, {from} to {to}. Most in one year: {most}.',
  'time.burst': 'Many at once: {reviews|one:# review|other:# reviews} from {from|date} to {to|date}.',
  'time.earlier': '{count|one:# review|other:# reviews} before that.',
  'time.undated': '{count|one:# review has|other:# reviews have} no date.',
  'time.figures': 'In figures',
  'time.month': '{month|month}',
  'time.column-period': 'When',
  'time.column-reviews': 'Reviews',
  'time.column-mean': 'Stars',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'many at once',
} as const
