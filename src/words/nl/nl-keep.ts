/** What the result says of the shortlist and of a code that was scanned, in Dutch. */
export const nlKeep = {
  'keep.do': 'Bewaren',
  'keep.anew': 'Opnieuw bewaren',
  'keep.done': 'Op het lijstje gezet.',
  'keep.full': 'Het lijstje is vol: er passen {most} producten op. Haal er eerst een af.',
  'keep.private': 'Uit een privévenster wordt niets bewaard.',
  'keep.shortlist': 'Lijstje',
  'keep.since': 'Op het lijstje sinds {day|date}.',
  'keep.rating': 'Beoordeling toen {was|rating}, nu {now|rating}.',
  'keep.gone': 'Minstens {count|one:# beoordeling is|other:# beoordelingen zijn} weg.',
  'keep.more': 'Sindsdien {count|one:# beoordeling|other:# beoordelingen} meer.',
  'keep.item-same': 'Dit is het gescande artikel.',
  'keep.item-other': 'Dit is niet dezelfde code: gescand is {code}.',
} as const
