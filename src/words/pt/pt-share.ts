/** What the summary says when it is copied or read aloud, and what can be done with it, in Portuguese, as Brazil writes it. */
export const ptShare = {
  'share.title': 'Para levar',
  'share.listen': 'Ouvir',
  'share.pause': 'Pausar',
  'share.resume': 'Continuar',
  'share.stop': 'Parar',
  'share.copy': 'Copiar como texto',
  'share.copy-link': 'Copiar o link',
  'note.copied': 'Copiado.',
  'note.not-copied': 'O navegador não deixou copiar.',

  'summary.of': '{title}, em {site}',
  'summary.trusted': 'Recalculado: {low|rating} a {high|rating}, vale como {effective|whole} avaliações.',
  'summary.opinion': '{aspect} ({count} de {read})',
  'summary.pros': 'Elogios: {opinions|list}.',
  'summary.cons': 'Queixas: {opinions|list}.',
} as const
