/** What stands at single reviews, in lists of them and over time, in Dutch. */
export const nlReviews = {
  'reviews.all': 'Alle reviews ({count})',
  'reviews.more': 'Nog {count} tonen',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Open een rij om de reviews ervan te lezen.',
  'rating.column-read': 'Gelezen',
  'rating.none-at-level': 'Geen van de gelezen reviews.',

  'time.title': 'Door de tijd heen',
  'time.by-month': 'Reviews per maand, {from|month} tot {to|month}. De meeste in één maand: {most}.',
  'time.by-year': 'Reviews per jaar, {from} tot {to}. De meeste in één jaar: {most}.',
  'time.burst': 'Veel tegelijk: {reviews|one:# review|other:# reviews} van {from|date} tot {to|date}.',
  'time.earlier': '{count|one:# review|other:# reviews} daarvoor.',
  'time.undated': '{count|one:# review heeft|other:# reviews hebben} geen datum.',
  'time.figures': 'In cijfers',
  'time.month': '{month|month}',
  'time.column-period': 'Wanneer',
  'time.column-reviews': 'Reviews',
  'time.column-mean': 'Sterren',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'veel tegelijk',
} as const
