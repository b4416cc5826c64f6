/** The question box and what it says, in Dutch. */
export const nlAsk = {
  'ask.title': 'De reviews iets vragen',
  'ask.example': 'Is het makkelijk schoon te maken?',
  'ask.go': 'Vragen',
  'ask.looking': 'De reviews worden doorzocht',
  'ask.found': 'Genoemd in {count} van {read|one:# review|other:# reviews}: {praise} voor, {blame} tegen.',
  'ask.mentioned': 'Genoemd in {count} van {read|one:# review|other:# reviews}.',
  'ask.nothing': '{read|one:De ene gelezen review zegt er niets over.|other:Geen van de # gelezen reviews zegt er iets over.}',
  'ask.more': 'Nog {count} tonen',
} as const
