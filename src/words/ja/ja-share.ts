/** What the summary says when it is copied or read aloud, and what can be done with it, in Japanese. */
export const jaShare = {
  'share.title': '持ち出す',
  'share.listen': '聞く',
  'share.pause': '一時停止',
  'share.resume': '再開',
  'share.stop': '止める',
  'share.copy': '文章をコピー',
  'share.copy-link': 'リンクをコピー',
  'note.copied': 'コピーしました。',
  'note.not-copied': 'ブラウザがコピーを許可しませんでした。',

  'summary.of': '{title}（{site}）',
  'summary.trusted': '計算し直した値：{low|rating}～{high|rating}（レビュー{effective|whole}件分）。',
  'summary.opinion': '{aspect}（{read}件中{count}件）',
  'summary.pros': 'ほめる声：{opinions|list}。',
  'summary.cons': '不満の声：{opinions|list}。',
} as const
