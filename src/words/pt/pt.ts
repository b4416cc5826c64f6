import { ptAsk } from './pt-ask.ts'
import { ptAspects } from './pt-aspects.ts'
import { ptFurther } from './pt-further.ts'
import { ptNotes } from './pt-notes.ts'
import { ptKeep } from './pt-keep.ts'
import { ptOptions } from './pt-options.ts'
import { ptReport } from './pt-report.ts'
import { ptReviews } from './pt-reviews.ts'
import { ptShare } from './pt-share.ts'
import { ptSignals } from './pt-signals.ts'
import { ptWelcome } from './pt-welcome.ts'
import { ptWhatIf } from './pt-what-if.ts'

/** The sentences of the interface in Portuguese, as Brazil writes it. */
export const pt = {
  name: 'Grain of Salt',

  'reading.title': 'Lendo as avaliações desta página',
  'no-access.title': 'Não é possível ler esta página',
  'no-access.body': 'Os navegadores não deixam extensões entrarem em suas próprias páginas. Abra um produto em qualquer loja.',
  'not-granted.title': 'Clique no botão nesta página',
  'not-granted.body':
    'A extensão ainda não tem acesso a esta página. Clique uma vez no botão dela na barra de ferramentas: a página é lida e o resultado aparece aqui.',
  'tab-gone.title': 'Essa página foi fechada',
  'tab-gone.body': 'A aba do produto não existe mais. Abra o produto de novo e depois esta janela.',
  'no-product.title': 'Nenhum produto nesta página',
  'no-product.body': 'Quando um produto é aberto, as avaliações dele são lidas aqui.',
  'site-off.title': 'Desligado em {site}',
  'site-off.body': 'Este site está desligado, então a página não foi tocada.',
  'site-off.on': 'Voltar a ler este site',
  'paused.title': 'Em pausa',
  'paused.until': 'Tudo está em pausa até {time|time}. Esta página não foi tocada.',
  'paused.open': 'Tudo está em pausa. Esta página não foi tocada.',
  'paused.read': 'Ler esta página',
  'paused.resume': 'Ligar de novo',
  'no-reviews.title': 'Nenhuma avaliação nesta página',
  'no-reviews.body': 'A página mostra este produto, mas nenhuma avaliação dele.',
  'waiting.title': 'Role até as avaliações',
  'waiting.body': 'Esta página carrega as avaliações mais tarde. Role a página até elas; o resultado aparece aqui sozinho.',
  'unreadable.title': 'Não foi possível ler as avaliações',
  'unreadable.body': '{site} mostra avaliações aqui, mas de um jeito ainda desconhecido. Nada é inventado no lugar delas.',
  'failed.title': 'Algo quebrou aqui',
  'failed.body': 'A falha está nesta extensão, não na loja. Recarregue a página e abra esta janela de novo. Nome do erro: {error}.',
  'state.store-rating': 'A loja mostra {value|rating} em {total|one:# nota|many:# de notas|other:# notas}.',

  'switch.title': 'Em {site}',
  'switch.off': 'Nunca ler este site',
  'switch.ask': 'Ler quando esta janela é aberta',
  'switch.quiet': 'Ler sozinho e mostrar no ícone',
  'switch.annotated': 'Ler sozinho, com notas junto às avaliações',
  'note.refused': 'O navegador não recebeu permissão, então nada mudou para {site}.',
  'note.not-on-page': 'Esta avaliação não está mais na página.',
  'note.grown': 'A página mudou: mais {count|one:# avaliação lida|many:# de avaliações lidas|other:# avaliações lidas}.',
  'note.changed': 'A página mudou e foi lida de novo.',
  'link.beside': 'Manter aberto ao lado da página',
  'link.tab': 'Abrir em uma aba',
  'link.scan': 'Escanear um código de barras',
  'link.options': 'Todos os sites e o que fica guardado',

  ...ptReport,
  ...ptReviews,
  ...ptAsk,
  ...ptWhatIf,
  ...ptShare,
  ...ptFurther,
  ...ptSignals,
  ...ptNotes,
  ...ptAspects,
  ...ptOptions,
  ...ptKeep,
  ...ptWelcome,
} as const
