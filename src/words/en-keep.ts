/** What the result says of the shortlist and of a code that was scanned, in English. */
export const enKeep = {
  'keep.do': 'Keep',
  'keep.anew': 'Keep as it is now',
  'keep.done': 'Kept on your shortlist.',
  'keep.full': 'Your shortlist is full: it holds {most} products. Take one off first.',
  'keep.private': 'From a private window nothing is kept.',
  'keep.shortlist': 'Shortlist',
  'keep.since': 'On your shortlist since {day|date}.',
  'keep.rating': 'Rating {was|rating} when kept, {now|rating} now.',
  'keep.gone': 'At least {count|one:# rating is|other:# ratings are} gone.',
  'keep.more': '{count|one:# rating|other:# ratings} more since.',
  'keep.item-same': 'This is the item you scanned.',
  'keep.item-other': 'This is not the same code: you scanned {code}.',
} as const
