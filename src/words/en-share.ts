/** What the summary says when it is copied or read aloud, and what can be done with it, in English. */
export const enShare = {
  'share.title': 'Take it with you',
  'share.listen': 'Listen',
  'share.pause': 'Pause',
  'share.resume': 'Go on',
  'share.stop': 'Stop',
  'share.copy': 'Copy as text',
  'share.copy-link': 'Copy the link',
  'note.copied': 'Copied.',
  'note.not-copied': 'The browser did not let it be copied.',

  'summary.of': '{title}, on {site}',
  'summary.trusted': 'After weighing: {low|rating} to {high|rating}, worth {effective|whole} reviews.',
  'summary.opinion': '{aspect} ({count} of {read})',
  'summary.pros': 'Praised: {opinions|list}.',
  'summary.cons': 'Blamed: {opinions|list}.',
} as const
