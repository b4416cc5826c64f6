/** What stands at single reviews, in lists of them and over time, in Italian. */
export const itReviews = {
  'reviews.all': 'Tutte le recensioni ({count})',
  'reviews.more': 'Mostrarne altre {count}',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Aprire una riga per leggere le sue recensioni.',
  'rating.column-read': 'Letto',
  'rating.none-at-level': 'Nessuna delle recensioni lette.',

  'time.title': 'Nel tempo',
  'time.by-month': 'Recensioni per mese, da {from|month} a {to|month}. Il massimo in un mese: {most}.',
  'time.by-year': 'Recensioni per anno, da {from} a {to}. Il massimo in un anno: {most}.',
  'time.burst': 'Molte insieme: {reviews|one:# recensione|many:# di recensioni|other:# recensioni} dal {from|date} al {to|date}.',
  'time.earlier': '{count|one:# recensione|many:# di recensioni|other:# recensioni} prima di allora.',
  'time.undated': '{count|one:# recensione è|many:# di recensioni sono|other:# recensioni sono} senza data.',
  'time.figures': 'In cifre',
  'time.month': '{month|month}',
  'time.column-period': 'Quando',
  'time.column-reviews': 'Recensioni',
  'time.column-mean': 'Stelle',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'molte insieme',
} as const
