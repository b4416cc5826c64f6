/** What stands at single reviews, in lists of them and over time, in Polish. */
export const plReviews = {
  'reviews.all': 'Wszystkie opinie ({count})',
  'reviews.more': 'Pokaż jeszcze {count}',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Otwórz wiersz, by przeczytać jego opinie.',
  'rating.column-read': 'Opinie',
  'rating.none-at-level': 'Żadna z przeczytanych opinii.',

  'time.title': 'W czasie',
  'time.by-month': 'Opinie według miesięcy, od {from|month} do {to|month}. Najwięcej w jednym miesiącu: {most}.',
  'time.by-year': 'Opinie według lat, od {from} do {to}. Najwięcej w jednym roku: {most}.',
  'time.burst': 'Wiele naraz: {reviews|one:# opinia|few:# opinie|many:# opinii|other:# opinii} od {from|date} do {to|date}.',
  'time.earlier': '{count|one:# opinia|few:# opinie|many:# opinii|other:# opinii} wcześniej.',
  'time.undated': '{count|one:# opinia nie ma|few:# opinie nie mają|many:# opinii nie ma|other:# opinii nie ma} daty.',
  'time.figures': 'W liczbach',
  'time.month': '{month|month}',
  'time.column-period': 'Kiedy',
  'time.column-reviews': 'Opinie',
  'time.column-mean': 'Gwiazdki',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'wiele naraz',
} as const
