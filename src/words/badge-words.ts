import { faithfulTo } from './faithful.ts'
import { localeFor, type LanguageCode } from './locales.ts'
import { speak, type SayOf } from './say.ts'

/** Says what the toolbar button says, in the language that the browser prefers. */
export function sayOnBadge(preferred: string): SayOf<typeof en> {
  const { code, tag } = localeFor(preferred)
  return speak<typeof en>(BADGES[code], tag)
}

const en = {
  name: 'Grain of Salt',
  count: '{count}',
  'too-few': 'Grain of Salt: {read|one:# review|other:# reviews} read, too few to say',
  'first-look': 'Grain of Salt: a first look at {read|one:# review|other:# reviews}, {count|one:# thing|other:# things} stood out',
  few: 'Grain of Salt: few warning signs in {read} reviews read',
  some: 'Grain of Salt: some warning signs in {read} reviews read ({count})',
  many: 'Grain of Salt: many warning signs in {read} reviews read ({count})',
} as const

const faithful = faithfulTo<typeof en>()

/** All languages at once, since a service worker may load nothing later: https://github.com/w3c/ServiceWorker/issues/1356. */
export const BADGES: Readonly<Record<LanguageCode, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  de: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few': 'Grain of Salt: {read|one:# Rezension|other:# Rezensionen} gelesen, zu wenige für eine Aussage',
    'first-look':
      'Grain of Salt: ein erster Blick auf {read|one:# Rezension|other:# Rezensionen}, {count|one:# Sache ist|other:# Sachen sind} aufgefallen',
    few: 'Grain of Salt: wenige Warnzeichen in {read} gelesenen Rezensionen',
    some: 'Grain of Salt: einige Warnzeichen in {read} gelesenen Rezensionen ({count})',
    many: 'Grain of Salt: viele Warnzeichen in {read} gelesenen Rezensionen ({count})',
  }),
  fr: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few': 'Grain of Salt\u00a0: {read|one:# avis lu|many:# d’avis lus|other:# avis lus}, trop peu pour se prononcer',
    'first-look':
      'Grain of Salt\u00a0: premier coup d’œil sur {read|one:# avis|many:# d’avis|other:# avis}, {count|one:# chose ressort|many:# de choses ressortent|other:# choses ressortent}',
    few: 'Grain of Salt\u00a0: peu de signaux d’alerte dans {read|one:# avis lu|many:# d’avis lus|other:# avis lus}',
    some: 'Grain of Salt\u00a0: quelques signaux d’alerte dans {read|one:# avis lu|many:# d’avis lus|other:# avis lus} ({count})',
    many: 'Grain of Salt\u00a0: beaucoup de signaux d’alerte dans {read|one:# avis lu|many:# d’avis lus|other:# avis lus} ({count})',
  }),
  es: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few': 'Grain of Salt: {read|one:# reseña leída|many:# de reseñas leídas|other:# reseñas leídas}, muy pocas para decir algo',
    'first-look':
      'Grain of Salt: un primer vistazo a {read|one:# reseña|many:# de reseñas|other:# reseñas}, {count|one:# cosa llama|many:# de cosas llaman|other:# cosas llaman} la atención',
    few: 'Grain of Salt: pocas señales de alerta en {read|one:# reseña leída|many:# de reseñas leídas|other:# reseñas leídas}',
    some: 'Grain of Salt: algunas señales de alerta en {read|one:# reseña leída|many:# de reseñas leídas|other:# reseñas leídas} ({count})',
    many: 'Grain of Salt: muchas señales de alerta en {read|one:# reseña leída|many:# de reseñas leídas|other:# reseñas leídas} ({count})',
  }),
  it: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few':
      'Grain of Salt: {read|one:# recensione letta|many:# di recensioni lette|other:# recensioni lette}, troppo poche per dire qualcosa',
    'first-look':
      'Grain of Salt: un primo sguardo a {read|one:# recensione|many:# di recensioni|other:# recensioni}, {count|one:# cosa salta|many:# di cose saltano|other:# cose saltano} all’occhio',
    few: 'Grain of Salt: pochi segnali d’allerta in {read|one:# recensione letta|many:# di recensioni lette|other:# recensioni lette}',
    some: 'Grain of Salt: alcuni segnali d’allerta in {read|one:# recensione letta|many:# di recensioni lette|other:# recensioni lette} ({count})',
    many: 'Grain of Salt: molti segnali d’allerta in {read|one:# recensione letta|many:# di recensioni lette|other:# recensioni lette} ({count})',
  }),
  pt: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few':
      'Grain of Salt: {read|one:# avaliação lida|many:# de avaliações lidas|other:# avaliações lidas}, poucas demais para dizer algo',
    'first-look':
      'Grain of Salt: uma primeira olhada em {read|one:# avaliação|many:# de avaliações|other:# avaliações}, {count|one:# coisa chama|many:# de coisas chamam|other:# coisas chamam} a atenção',
    few: 'Grain of Salt: poucos sinais de alerta em {read|one:# avaliação lida|many:# de avaliações lidas|other:# avaliações lidas}',
    some: 'Grain of Salt: alguns sinais de alerta em {read|one:# avaliação lida|many:# de avaliações lidas|other:# avaliações lidas} ({count})',
    many: 'Grain of Salt: muitos sinais de alerta em {read|one:# avaliação lida|many:# de avaliações lidas|other:# avaliações lidas} ({count})',
  }),
  nl: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few': 'Grain of Salt: {read|one:# review|other:# reviews} gelezen, te weinig om iets te zeggen',
    'first-look': 'Grain of Salt: een eerste blik op {read|one:# review|other:# reviews}, {count|one:# ding valt|other:# dingen vallen} op',
    few: 'Grain of Salt: weinig waarschuwingstekens in {read} gelezen reviews',
    some: 'Grain of Salt: enkele waarschuwingstekens in {read} gelezen reviews ({count})',
    many: 'Grain of Salt: veel waarschuwingstekens in {read} gelezen reviews ({count})',
  }),
  pl: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few':
      'Grain of Salt: {read|one:# przeczytana opinia|few:# przeczytane opinie|many:# przeczytanych opinii|other:# przeczytanej opinii}, za mało, by coś powiedzieć',
    'first-look':
      'Grain of Salt: pierwszy rzut oka na {read|one:# opinię|few:# opinie|many:# opinii|other:# opinii}, {count|one:# rzecz zwraca|few:# rzeczy zwracają|many:# rzeczy zwraca|other:# rzeczy zwraca} uwagę',
    few: 'Grain of Salt: mało sygnałów ostrzegawczych w {read|one:# przeczytanej opinii|few:# przeczytanych opiniach|many:# przeczytanych opiniach|other:# przeczytanej opinii}',
    some: 'Grain of Salt: kilka sygnałów ostrzegawczych w {read|one:# przeczytanej opinii|few:# przeczytanych opiniach|many:# przeczytanych opiniach|other:# przeczytanej opinii} ({count})',
    many: 'Grain of Salt: wiele sygnałów ostrzegawczych w {read|one:# przeczytanej opinii|few:# przeczytanych opiniach|many:# przeczytanych opiniach|other:# przeczytanej opinii} ({count})',
  }),
  ja: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few': 'Grain of Salt：読んだレビューは{read}件。判断するには少なすぎます',
    'first-look': 'Grain of Salt：レビュー{read}件をざっと見て、目についた点は{count}個',
    few: 'Grain of Salt：読んだレビュー{read}件に、注意サインは少なめ',
    some: 'Grain of Salt：読んだレビュー{read}件に、注意サインがいくつか（{count}）',
    many: 'Grain of Salt：読んだレビュー{read}件に、注意サインが多数（{count}）',
  }),
  ar: faithful({
    name: 'Grain of Salt',
    count: '{count}',
    'too-few':
      'Grain of Salt: قُرئت {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتان|few:# مراجعات|many:# مراجعة|other:# مراجعة}، وهذا أقل من أن يقال فيه شيء',
    'first-look':
      'Grain of Salt: نظرة أولى على {read|zero:# مراجعة|one:مراجعة واحدة|two:مراجعتين|few:# مراجعات|many:# مراجعة|other:# مراجعة}، {count|zero:ولم يلفت شيء النظر|one:ولفت أمر واحد النظر|two:ولفت أمران النظر|few:ولفتت # أمور النظر|many:ولفت # أمرًا النظر|other:ولفت # أمر النظر}',
    few: 'Grain of Salt: علامات تحذير قليلة في {read|zero:# مراجعة مقروءة|one:مراجعة واحدة مقروءة|two:مراجعتين مقروءتين|few:# مراجعات مقروءة|many:# مراجعة مقروءة|other:# مراجعة مقروءة}',
    some: 'Grain of Salt: بعض علامات التحذير في {read|zero:# مراجعة مقروءة|one:مراجعة واحدة مقروءة|two:مراجعتين مقروءتين|few:# مراجعات مقروءة|many:# مراجعة مقروءة|other:# مراجعة مقروءة} ({count})',
    many: 'Grain of Salt: علامات تحذير كثيرة في {read|zero:# مراجعة مقروءة|one:مراجعة واحدة مقروءة|two:مراجعتين مقروءتين|few:# مراجعات مقروءة|many:# مراجعة مقروءة|other:# مراجعة مقروءة} ({count})',
  }),
}
