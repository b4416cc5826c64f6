/** The question box and what it says, in French. */
export const frAsk = {
  'ask.title': 'Demander aux avis',
  'ask.example': 'C’est facile à nettoyer\u00a0?',
  'ask.go': 'Demander',
  'ask.looking': 'Recherche dans les avis',
  'ask.found': 'Mentionné dans {count} avis sur {read}\u00a0: {praise} pour, {blame} contre.',
  'ask.mentioned': 'Mentionné dans {count} avis sur {read}.',
  'ask.nothing':
    '{read|one:Le seul avis lu n’en dit rien.|many:Aucun des # d’avis lus n’en dit quelque chose.|other:Aucun des # avis lus n’en dit quelque chose.}',
  'ask.more': 'Montrer {count} de plus',
} as const
