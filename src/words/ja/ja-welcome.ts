/** What the first page says, once, after the extension was installed, in Japanese. */
export const jaWelcome = {
  'welcome.title': 'もう使えます：どの商品でも開けます',
  'welcome.how':
    '商品が表示されているときに、アドレスバーの横のボタンを押します。スマートフォンでは、ブラウザのメニューの拡張機能にあります。',
  'welcome.privacy': 'レビューはこの端末だけで読みます。どこにも送らず、読んだものはブラウザを閉じると消えます。',
  'welcome.shops': 'お好みで：アイコンに自動で表示',
  'welcome.shops-body': 'オンにしたお店では、注意サインがあるかどうかをアイコンが自動で示します。ブラウザはお店ごとに一度だけ確認します。',
  'welcome.shop': '{name}（{site}）',
  'welcome.later': 'すべてこのままでもかまいません。求められる前には何も読みません。',
} as const
