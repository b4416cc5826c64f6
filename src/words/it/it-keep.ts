/** What the result says of the shortlist and of a code that was scanned, in Italian. */
export const itKeep = {
  'keep.do': 'Conservare',
  'keep.anew': 'Conservare com’è ora',
  'keep.done': 'Aggiunto alla selezione.',
  'keep.full': 'La selezione è piena: contiene {most} prodotti. Prima va tolto uno.',
  'keep.private': 'Da una finestra privata non si conserva nulla.',
  'keep.shortlist': 'Selezione',
  'keep.since': 'Nella selezione dal {day|date}.',
  'keep.rating': 'Voto {was|rating} allora, {now|rating} adesso.',
  'keep.gone':
    '{count|one:È sparita almeno # valutazione|many:Sono sparite almeno # di valutazioni|other:Sono sparite almeno # valutazioni}.',
  'keep.more': '{count|one:# valutazione|many:# di valutazioni|other:# valutazioni} in più da allora.',
  'keep.item-same': 'È l’articolo scansionato.',
  'keep.item-other': 'Non è lo stesso codice: quello scansionato è {code}.',
} as const
