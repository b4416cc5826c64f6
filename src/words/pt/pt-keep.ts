/** What the result says of the shortlist and of a code that was scanned, in Portuguese, as Brazil writes it. */
export const ptKeep = {
  'keep.do': 'Guardar',
  'keep.anew': 'Guardar como está agora',
  'keep.done': 'Guardado na lista.',
  'keep.full': 'A lista está cheia: cabem {most} produtos. Antes é preciso tirar um.',
  'keep.private': 'De uma janela privada nada é guardado.',
  'keep.shortlist': 'Lista',
  'keep.since': 'Na lista desde {day|date}.',
  'keep.rating': 'Média de {was|rating} na época, {now|rating} agora.',
  'keep.gone': '{count|one:Pelo menos # nota sumiu|many:Pelo menos # de notas sumiram|other:Pelo menos # notas sumiram}.',
  'keep.more': '{count|one:# nota|many:# de notas|other:# notas} a mais desde então.',
  'keep.item-same': 'É o item escaneado.',
  'keep.item-other': 'Não é o mesmo código: o escaneado foi {code}.',
} as const
