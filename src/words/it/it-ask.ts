/** The question box and what it says, in Italian. */
export const itAsk = {
  'ask.title': 'Chiedere alle recensioni',
  'ask.example': 'È facile da pulire?',
  'ask.go': 'Chiedere',
  'ask.looking': 'Ricerca nelle recensioni',
  'ask.found':
    'Se ne parla in {count} di {read|one:# recensione|many:# di recensioni|other:# recensioni}: {praise} a favore, {blame} contro.',
  'ask.mentioned': 'Se ne parla in {count} di {read|one:# recensione|many:# di recensioni|other:# recensioni}.',
  'ask.nothing':
    '{read|one:L’unica recensione letta non ne dice nulla.|many:Nessuna delle # di recensioni lette ne dice qualcosa.|other:Nessuna delle # recensioni lette ne dice qualcosa.}',
  'ask.more': 'Mostrarne altre {count}',
} as const
