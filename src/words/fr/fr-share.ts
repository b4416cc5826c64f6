/** What the summary says when it is copied or read aloud, and what can be done with it, in French. */
export const frShare = {
  'share.title': 'À emporter',
  'share.listen': 'Écouter',
  'share.pause': 'Pause',
  'share.resume': 'Reprendre',
  'share.stop': 'Arrêter',
  'share.copy': 'Copier le texte',
  'share.copy-link': 'Copier le lien',
  'note.copied': 'Copié.',
  'note.not-copied': 'Le navigateur n’a pas permis de copier.',

  'summary.of': '{title}, sur {site}',
  'summary.trusted': 'Recalculé\u00a0: {low|rating} à {high|rating}, vaut {effective|whole} avis.',
  'summary.opinion': '{aspect} ({count} sur {read})',
  'summary.pros': 'Aimé\u00a0: {opinions|list}.',
  'summary.cons': 'Critiqué\u00a0: {opinions|list}.',
} as const
