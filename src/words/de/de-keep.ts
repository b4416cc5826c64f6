/** What the result says of the shortlist and of a code that was scanned, in German. */
export const deKeep = {
  'keep.do': 'Merken',
  'keep.anew': 'Neu merken',
  'keep.done': 'Auf dem Merkzettel.',
  'keep.full': 'Der Merkzettel ist voll: Er fasst {most} Produkte. Erst eines streichen.',
  'keep.private': 'Aus einem privaten Fenster wird nichts gemerkt.',
  'keep.shortlist': 'Merkzettel',
  'keep.since': 'Auf dem Merkzettel seit {day|date}.',
  'keep.rating': 'Bewertung damals {was|rating}, jetzt {now|rating}.',
  'keep.gone': 'Mindestens {count|one:# Bewertung ist|other:# Bewertungen sind} weg.',
  'keep.more': 'Seither {count|one:# Bewertung|other:# Bewertungen} mehr.',
  'keep.item-same': 'Das ist der gescannte Artikel.',
  'keep.item-other': 'Das ist nicht derselbe Code: gescannt wurde {code}.',
} as const
