/** What the summary says when it is copied or read aloud, and what can be done with it, in Spanish. */
export const esShare = {
  'share.title': 'Para llevar',
  'share.listen': 'Escuchar',
  'share.pause': 'Pausa',
  'share.resume': 'Seguir',
  'share.stop': 'Parar',
  'share.copy': 'Copiar como texto',
  'share.copy-link': 'Copiar el enlace',
  'note.copied': 'Copiado.',
  'note.not-copied': 'El navegador no ha permitido copiar.',

  'summary.of': '{title}, en {site}',
  'summary.trusted': 'Recalculado: {low|rating} a {high|rating}, vale como {effective|whole} reseñas.',
  'summary.opinion': '{aspect} ({count} de {read})',
  'summary.pros': 'Gusta: {opinions|list}.',
  'summary.cons': 'No gusta: {opinions|list}.',
} as const
