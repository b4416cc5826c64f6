/** The question box and what it says, in Polish. */
export const plAsk = {
  'ask.title': 'Zapytaj opinie',
  'ask.example': 'Czy łatwo się to czyści?',
  'ask.go': 'Zapytaj',
  'ask.looking': 'Przeszukiwanie opinii',
  'ask.found': 'Mowa o tym w {count} z {read} opinii: {praise} za, {blame} przeciw.',
  'ask.mentioned': 'Mowa o tym w {count} z {read} opinii.',
  'ask.nothing':
    '{read|one:Jedyna przeczytana opinia nic o tym nie mówi.|few:Żadna z # przeczytanych opinii nic o tym nie mówi.|many:Żadna z # przeczytanych opinii nic o tym nie mówi.|other:Żadna z # przeczytanych opinii nic o tym nie mówi.}',
  'ask.more': 'Pokaż jeszcze {count}',
} as const
