/** The question box and what it says, in Japanese. */
export const jaAsk = {
  'ask.title': 'レビューに聞く',
  'ask.example': 'お手入れは簡単？',
  'ask.go': '聞く',
  'ask.looking': 'レビューを探しています',
  'ask.found': 'レビュー{read}件中{count}件がふれています：ほめる声{praise}、不満{blame}。',
  'ask.mentioned': 'レビュー{read}件中{count}件がふれています。',
  'ask.nothing': '読んだレビュー{read}件に、これにふれたものはありません。',
  'ask.more': 'あと{count}件を表示',
} as const
