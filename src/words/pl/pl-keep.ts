/** What the result says of the shortlist and of a code that was scanned, in Polish. */
export const plKeep = {
  'keep.do': 'Zachowaj',
  'keep.anew': 'Zachowaj obecny stan',
  'keep.done': 'Dodano do listy.',
  'keep.full': 'Lista jest pełna: mieści {most} produktów. Najpierw trzeba coś z niej usunąć.',
  'keep.private': 'Z okna prywatnego nic nie jest zachowywane.',
  'keep.shortlist': 'Lista wybranych',
  'keep.since': 'Na liście od {day|date}.',
  'keep.rating': 'Ocena wtedy {was|rating}, teraz {now|rating}.',
  'keep.gone':
    '{count|one:Zniknęła co najmniej # ocena|few:Zniknęły co najmniej # oceny|many:Zniknęło co najmniej # ocen|other:Zniknęło co najmniej # oceny}.',
  'keep.more': 'Od tego czasu o {count|one:# ocenę|few:# oceny|many:# ocen|other:# oceny} więcej.',
  'keep.item-same': 'To jest zeskanowany artykuł.',
  'keep.item-other': 'To nie ten sam kod: zeskanowano {code}.',
} as const
