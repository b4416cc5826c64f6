/** What the result says of the shortlist and of a code that was scanned, in French. */
export const frKeep = {
  'keep.do': 'Garder',
  'keep.anew': 'Garder tel quel maintenant',
  'keep.done': 'Ajouté à la sélection.',
  'keep.full': 'La sélection est pleine\u00a0: elle contient {most} produits. En retirer un d’abord.',
  'keep.private': 'D’une fenêtre privée, rien n’est gardé.',
  'keep.shortlist': 'Sélection',
  'keep.since': 'Dans la sélection depuis le {day|date}.',
  'keep.rating': 'Note de {was|rating} à l’époque, {now|rating} maintenant.',
  'keep.gone': 'Au moins {count|one:# évaluation a disparu|many:# d’évaluations ont disparu|other:# évaluations ont disparu}.',
  'keep.more': '{count|one:# évaluation|many:# d’évaluations|other:# évaluations} de plus depuis.',
  'keep.item-same': 'C’est l’article scanné.',
  'keep.item-other': 'Ce n’est pas le même code\u00a0: le code scanné est {code}.',
} as const
