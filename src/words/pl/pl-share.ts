/** What the summary says when it is copied or read aloud, and what can be done with it, in Polish. */
export const plShare = {
  'share.title': 'Zabierz ze sobą',
  'share.listen': 'Posłuchaj',
  'share.pause': 'Pauza',
  'share.resume': 'Wznów',
  'share.stop': 'Zatrzymaj',
  'share.copy': 'Kopiuj jako tekst',
  'share.copy-link': 'Kopiuj link',
  'note.copied': 'Skopiowano.',
  'note.not-copied': 'Przeglądarka nie pozwoliła skopiować.',

  'summary.of': '{title}, na {site}',
  'summary.trusted': 'Po przeliczeniu: {low|rating} do {high|rating}, warte tyle co {effective|whole} opinii.',
  'summary.opinion': '{aspect} ({count} z {read})',
  'summary.pros': 'Chwalone: {opinions|list}.',
  'summary.cons': 'Krytykowane: {opinions|list}.',
} as const
