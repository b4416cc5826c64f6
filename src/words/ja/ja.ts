import { jaAsk } from './ja-ask.ts'
import { jaAspects } from './ja-aspects.ts'
import { jaFurther } from './ja-further.ts'
import { jaNotes } from './ja-notes.ts'
import { jaKeep } from './ja-keep.ts'
import { jaOptions } from './ja-options.ts'
import { jaReport } from './ja-report.ts'
import { jaReviews } from './ja-reviews.ts'
import { jaShare } from './ja-share.ts'
import { jaSignals } from './ja-signals.ts'
import { jaWelcome } from './ja-welcome.ts'
import { jaWhatIf } from './ja-what-if.ts'

/** The sentences of the interface in Japanese. */
export const ja = {
  name: 'Grain of Salt',

  'reading.title': 'このページのレビューを読んでいます',
  'no-access.title': 'このページは読めません',
  'no-access.body': 'ブラウザ自身のページには拡張機能が入れません。お店で商品を開くと読めます。',
  'not-granted.title': 'このページでボタンを押してください',
  'not-granted.body': 'このページはまだ拡張機能に読めません。ツールバーのボタンを一度押すと読み取り、結果がここに出ます。',
  'tab-gone.title': 'そのページは閉じられています',
  'tab-gone.body': '商品のタブがなくなりました。商品をもう一度開いてから、この画面を開きます。',
  'no-product.title': 'このページに商品がありません',
  'no-product.body': '商品を開くと、そのレビューをここで読みます。',
  'site-off.title': '{site}ではオフ',
  'site-off.body': 'このサイトはオフになっているので、ページには触れていません。',
  'site-off.on': 'このサイトをまた読む',
  'paused.title': '休止中',
  'paused.until': '{time|time}まですべて休止中です。このページには触れていません。',
  'paused.open': 'すべて休止中です。このページには触れていません。',
  'paused.read': 'このページを読む',
  'paused.resume': '再開する',
  'no-reviews.title': 'このページにレビューがありません',
  'no-reviews.body': 'この商品は表示されていますが、レビューはありません。',
  'waiting.title': 'レビューまでスクロール',
  'waiting.body': 'このページはレビューをあとから読み込みます。ページをレビューまでスクロールすると、結果がここに自動で出ます。',
  'unreadable.title': 'レビューを読めませんでした',
  'unreadable.body': '{site}にはレビューがありますが、まだ知らない形で書かれています。代わりに推測することはしません。',
  'failed.title': 'ここで何かがこわれました',
  'failed.body': '原因はお店ではなく、この拡張機能にあります。ページを読み込み直して、この画面をもう一度開きます。エラー名：{error}',
  'state.store-rating': 'お店の表示は{value|rating}（評価{total}件）です。',

  'switch.title': '{site}では',
  'switch.off': 'このサイトは読まない',
  'switch.ask': 'この画面を開いたときに読む',
  'switch.quiet': '自動で読み、アイコンに表示する',
  'switch.annotated': '自動で読み、レビューにメモを付ける',
  'note.refused': 'ブラウザの許可がなかったので、{site}は何も変わっていません。',
  'note.not-on-page': 'このレビューはもうページにありません。',
  'note.grown': 'ページが変わりました。レビューをさらに{count}件読みました。',
  'note.changed': 'ページが変わったので、読み直しました。',
  'link.beside': 'ページの横に開いておく',
  'link.tab': 'タブで開く',
  'link.scan': 'バーコードを読み取る',
  'link.options': 'すべてのサイトと保存の内容',

  ...jaReport,
  ...jaReviews,
  ...jaAsk,
  ...jaWhatIf,
  ...jaShare,
  ...jaFurther,
  ...jaSignals,
  ...jaNotes,
  ...jaAspects,
  ...jaOptions,
  ...jaKeep,
  ...jaWelcome,
} as const
