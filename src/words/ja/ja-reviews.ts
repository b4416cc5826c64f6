/** What stands at single reviews, in lists of them and over time, in Japanese. */
export const jaReviews = {
  'reviews.all': 'すべてのレビュー（{count}）',
  'reviews.more': 'あと{count}件を表示',
  'reviews.count': '{count}',

  'rating.levels-hint': '行を開くと、そのレビューを読めます。',
  'rating.column-read': '読んだ数',
  'rating.none-at-level': '読んだレビューにはありません。',

  'time.title': '時間の流れ',
  'time.by-month': '月ごとのレビュー数（{from|month}～{to|month}）。1か月で最も多いのは{most}件です。',
  'time.by-year': '年ごとのレビュー数（{from}～{to}）。1年で最も多いのは{most}件です。',
  'time.burst': '一度に多数：{from|date}から{to|date}までに{reviews}件。',
  'time.earlier': 'それより前に{count}件。',
  'time.undated': '{count}件には日付がありません。',
  'time.figures': '数字で見る',
  'time.month': '{month|month}',
  'time.column-period': '時期',
  'time.column-reviews': 'レビュー',
  'time.column-mean': '星',
  'time.mean': '{mean|rating}',
  'time.is-burst': '一度に多数',
} as const
