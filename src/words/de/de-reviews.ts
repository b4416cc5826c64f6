/** What stands at single reviews, in lists of them and over time, in German. */
export const deReviews = {
  'reviews.all': 'Alle Rezensionen ({count})',
  'reviews.more': '{count} weitere zeigen',
  'reviews.count': '{count}',

  'rating.levels-hint': 'Eine Zeile öffnen, um ihre Rezensionen zu lesen.',
  'rating.column-read': 'Gelesen',
  'rating.none-at-level': 'Keine der gelesenen Rezensionen.',

  'time.title': 'Im Lauf der Zeit',
  'time.by-month': 'Rezensionen nach Monaten, {from|month} bis {to|month}. Die meisten in einem Monat: {most}.',
  'time.by-year': 'Rezensionen nach Jahren, {from} bis {to}. Die meisten in einem Jahr: {most}.',
  'time.burst': 'Viele auf einmal: {reviews|one:# Rezension|other:# Rezensionen} vom {from|date} bis {to|date}.',
  'time.earlier': '{count|one:# Rezension|other:# Rezensionen} davor.',
  'time.undated': '{count|one:# Rezension hat|other:# Rezensionen haben} kein Datum.',
  'time.figures': 'In Zahlen',
  'time.month': '{month|month}',
  'time.column-period': 'Wann',
  'time.column-reviews': 'Rezensionen',
  'time.column-mean': 'Sterne',
  'time.mean': '{mean|rating}',
  'time.is-burst': 'viele auf einmal',
} as const
