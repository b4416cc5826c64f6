/** What the summary says when it is copied or read aloud, and what can be done with it, in German. */
export const deShare = {
  'share.title': 'Mitnehmen',
  'share.listen': 'Anhören',
  'share.pause': 'Pause',
  'share.resume': 'Weiter',
  'share.stop': 'Beenden',
  'share.copy': 'Als Text kopieren',
  'share.copy-link': 'Link kopieren',
  'note.copied': 'Kopiert.',
  'note.not-copied': 'Der Browser hat das Kopieren nicht erlaubt.',

  'summary.of': '{title}, auf {site}',
  'summary.trusted': 'Nach Gewichtung: {low|rating} bis {high|rating}, so viel wert wie {effective|whole} Rezensionen.',
  'summary.opinion': '{aspect} ({count} von {read})',
  'summary.pros': 'Gelobt: {opinions|list}.',
  'summary.cons': 'Bemängelt: {opinions|list}.',
} as const
