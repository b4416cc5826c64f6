/** The question box and what it says, in English. */
export const enAsk = {
  'ask.title': 'Ask the reviews',
  'ask.example': 'Is it easy to clean?',
  'ask.go': 'Ask',
  'ask.looking': 'Looking through the reviews',
  'ask.found': 'Mentioned in {count} of {read|one:# review|other:# reviews}: {praise} for, {blame} against.',
  'ask.mentioned': 'Mentioned in {count} of {read|one:# review|other:# reviews}.',
  'ask.nothing': '{read|one:The one review read says nothing about it.|other:None of the # reviews read says anything about it.}',
  'ask.more': 'Show {count} more',
} as const
