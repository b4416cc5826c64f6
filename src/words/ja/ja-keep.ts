/** What the result says of the shortlist and of a code that was scanned, in Japanese. */
export const jaKeep = {
  'keep.do': '候補に入れる',
  'keep.anew': '今の内容で入れ直す',
  'keep.done': '候補リストに入れました。',
  'keep.full': '候補リストがいっぱいです（{most}品まで）。先にどれかを外してください。',
  'keep.private': 'プライベートウィンドウからは何も保存しません。',
  'keep.shortlist': '候補リスト',
  'keep.since': '{day|date}から候補リストにあります。',
  'keep.rating': '評価は当時{was|rating}、今は{now|rating}。',
  'keep.gone': '少なくとも{count}件の評価が消えました。',
  'keep.more': 'それから評価が{count}件増えました。',
  'keep.item-same': 'スキャンした商品です。',
  'keep.item-other': '同じコードではありません。スキャンしたのは{code}です。',
} as const
