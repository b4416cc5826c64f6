/** The question box and what it says, in Portuguese, as Brazil writes it. */
export const ptAsk = {
  'ask.title': 'Perguntar às avaliações',
  'ask.example': 'É fácil de limpar?',
  'ask.go': 'Perguntar',
  'ask.looking': 'Procurando nas avaliações',
  'ask.found': 'Mencionado em {count} de {read|one:# avaliação|many:# de avaliações|other:# avaliações}: {praise} a favor, {blame} contra.',
  'ask.mentioned': 'Mencionado em {count} de {read|one:# avaliação|many:# de avaliações|other:# avaliações}.',
  'ask.nothing':
    '{read|one:A única avaliação lida não diz nada sobre isso.|many:Nenhuma das # de avaliações lidas diz algo sobre isso.|other:Nenhuma das # avaliações lidas diz algo sobre isso.}',
  'ask.more': 'Mostrar mais {count}',
} as const
