/** The question box and what it says, in German. */
export const deAsk = {
  'ask.title': 'Die Rezensionen fragen',
  'ask.example': 'Lässt es sich leicht reinigen?',
  'ask.go': 'Fragen',
  'ask.looking': 'Die Rezensionen werden durchsucht',
  'ask.found': 'Erwähnt in {count} von {read|one:# Rezension|other:# Rezensionen}: {praise} dafür, {blame} dagegen.',
  'ask.mentioned': 'Erwähnt in {count} von {read|one:# Rezension|other:# Rezensionen}.',
  'ask.nothing': '{read|one:Die eine gelesene Rezension sagt nichts dazu.|other:Keine der # gelesenen Rezensionen sagt etwas dazu.}',
  'ask.more': '{count} weitere zeigen',
} as const
