/** What stands at single reviews, in lists of them and over time, in Portuguese, as Brazil writes it. */
export const ptReviews = {
  'reviews.all': 'Todas as avaliações ({count})',
  'reviews.more': 'Mostrar mais {count}',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Abra uma linha para ler as avaliações dela.',
  'rating.column-read': 'Lido',
  'rating.none-at-level': 'Nenhuma das avaliações lidas.',

  'time.title': 'Ao longo do tempo',
  'time.by-month': 'Avaliações por mês, de {from|month} a {to|month}. O máximo em um mês: {most}.',
  'time.by-year': 'Avaliações por ano, de {from} a {to}. O máximo em um ano: {most}.',
  'time.burst': 'Muitas de uma vez: {reviews|one:# avaliação|many:# de avaliações|other:# avaliações} de {from|date} a {to|date}.',
  'time.earlier': '{count|one:# avaliação|many:# de avaliações|other:# avaliações} antes disso.',
  'time.undated': '{count|one:# avaliação não tem|many:# de avaliações não têm|other:# avaliações não têm} data.',
  'time.figures': 'Em números',
  'time.month': '{month|month}',
  'time.column-period': 'Quando',
  'time.column-reviews': 'Avaliações',
  'time.column-mean': 'Estrelas',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'muitas de uma vez',
} as const
