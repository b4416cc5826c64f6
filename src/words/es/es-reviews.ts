/** What stands at single reviews, in lists of them and over time, in Spanish. */
export const esReviews = {
  'reviews.all': 'Todas las reseñas ({count})',
  'reviews.more': 'Mostrar {count} más',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Abrir una fila para leer sus reseñas.',
  'rating.column-read': 'Leído',
  'rating.none-at-level': 'Ninguna de las reseñas leídas.',

  'time.title': 'A lo largo del tiempo',
  'time.by-month': 'Reseñas por mes, de {from|month} a {to|month}. Lo máximo en un mes: {most}.',
  'time.by-year': 'Reseñas por año, de {from} a {to}. Lo máximo en un año: {most}.',
  'time.burst': 'Muchas a la vez: {reviews|one:# reseña|many:# de reseñas|other:# reseñas} del {from|date} al {to|date}.',
  'time.earlier': '{count|one:# reseña|many:# de reseñas|other:# reseñas} antes de eso.',
  'time.undated': '{count|one:# reseña no tiene|many:# de reseñas no tienen|other:# reseñas no tienen} fecha.',
  'time.figures': 'En cifras',
  'time.month': '{month|month}',
  'time.column-period': 'Cuándo',
  'time.column-reviews': 'Reseñas',
  'time.column-mean': 'Estrellas',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'muchas a la vez',
} as const
