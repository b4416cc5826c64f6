/** The question box and what it says, in Spanish. */
export const esAsk = {
  'ask.title': 'Preguntar a las reseñas',
  'ask.example': '¿Es fácil de limpiar?',
  'ask.go': 'Preguntar',
  'ask.looking': 'Buscando en las reseñas',
  'ask.found': 'Mencionado en {count} de {read|one:# reseña|many:# de reseñas|other:# reseñas}: {praise} a favor, {blame} en contra.',
  'ask.mentioned': 'Mencionado en {count} de {read|one:# reseña|many:# de reseñas|other:# reseñas}.',
  'ask.nothing':
    '{read|one:La única reseña leída no dice nada de eso.|many:Ninguna de las # de reseñas leídas dice nada de eso.|other:Ninguna de las # reseñas leídas dice nada de eso.}',
  'ask.more': 'Mostrar {count} más',
} as const
