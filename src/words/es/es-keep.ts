/** What the result says of the shortlist and of a code that was scanned, in Spanish. */
export const esKeep = {
  'keep.do': 'Guardar',
  'keep.anew': 'Guardar como está ahora',
  'keep.done': 'Guardado en la selección.',
  'keep.full': 'La selección está llena: caben {most} productos. Primero hay que quitar uno.',
  'keep.private': 'De una ventana privada no se guarda nada.',
  'keep.shortlist': 'Selección',
  'keep.since': 'En la selección desde el {day|date}.',
  'keep.rating': 'Nota de {was|rating} entonces, {now|rating} ahora.',
  'keep.gone':
    '{count|one:Al menos # valoración ha desaparecido|many:Al menos # de valoraciones han desaparecido|other:Al menos # valoraciones han desaparecido}.',
  'keep.more': '{count|one:# valoración|many:# de valoraciones|other:# valoraciones} más desde entonces.',
  'keep.item-same': 'Es el artículo escaneado.',
  'keep.item-other': 'No es el mismo código: se escaneó {code}.',
} as const
