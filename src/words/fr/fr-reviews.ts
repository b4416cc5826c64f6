/** What stands at single reviews, in lists of them and over time, in French. */
export const frReviews = {
  'reviews.all': 'Tous les avis ({count})',
  'reviews.more': 'En montrer {count} de plus',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Ouvrir une ligne pour lire ses avis.',
  'rating.column-read': 'Lu',
  'rating.none-at-level': 'Aucun des avis lus.',

  'time.title': 'Au fil du temps',
  'time.by-month': 'Avis par mois, de {from|month} à {to|month}. Le plus en un mois\u00a0: {most}.',
  'time.by-year': 'Avis par an, de {from} à {to}. Le plus en un an\u00a0: {most}.',
  'time.burst': 'Beaucoup à la fois\u00a0: {reviews|one:# avis|many:# d’avis|other:# avis} du {from|date} au {to|date}.',
  'time.earlier': '{count|one:# avis|many:# d’avis|other:# avis} avant cela.',
  'time.undated': '{count|one:# avis n’a pas|many:# d’avis n’ont pas|other:# avis n’ont pas} de date.',
  'time.figures': 'En chiffres',
  'time.month': '{month|month}',
  'time.column-period': 'Quand',
  'time.column-reviews': 'Avis',
  'time.column-mean': 'Étoiles',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'beaucoup à la fois',
} as const
