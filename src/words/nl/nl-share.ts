/** What the summary says when it is copied or read aloud, and what can be done with it, in Dutch. */
export const nlShare = {
  'share.title': 'Meenemen',
  'share.listen': 'Beluisteren',
  'share.pause': 'Pauze',
  'share.resume': 'Verder',
  'share.stop': 'Stoppen',
  'share.copy': 'Als tekst kopiëren',
  'share.copy-link': 'Link kopiëren',
  'note.copied': 'Gekopieerd.',
  'note.not-copied': 'De browser stond kopiëren niet toe.',

  'summary.of': '{title}, op {site}',
  'summary.trusted': 'Na weging: {low|rating} tot {high|rating}, telt als {effective|whole} reviews.',
  'summary.opinion': '{aspect} ({count} van {read})',
  'summary.pros': 'Geprezen: {opinions|list}.',
  'summary.cons': 'Klachten: {opinions|list}.',
} as const
