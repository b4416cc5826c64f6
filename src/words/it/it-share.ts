/** What the summary says when it is copied or read aloud, and what can be done with it, in Italian. */
export const itShare = {
  'share.title': 'Da portare con sé',
  'share.listen': 'Ascoltare',
  'share.pause': 'Pausa',
  'share.resume': 'Riprendere',
  'share.stop': 'Fermare',
  'share.copy': 'Copiare come testo',
  'share.copy-link': 'Copiare il link',
  'note.copied': 'Copiato.',
  'note.not-copied': 'Il browser non ha permesso di copiare.',

  'summary.of': '{title}, su {site}',
  'summary.trusted': 'Ricalcolato: da {low|rating} a {high|rating}, vale {effective|whole} recensioni.',
  'summary.opinion': '{aspect} ({count} su {read})',
  'summary.pros': 'Piace: {opinions|list}.',
  'summary.cons': 'Non piace: {opinions|list}.',
} as const
