/** One sentence a signal, in Japanese, with the numbers that the signal measured. */
export const jaSignals = {
  'signal.near-copies': 'レビュー{read}件中{reviews}件が、ほかと文章が重なっています（平均で言葉の{shared|hundredths}）。',
  'signal.repeated-phrases': 'レビュー{read}件中{reviews}件に、同じ{words}語の並びがあります：「{phrase}」',
  'signal.template-openings': 'レビュー{read}件中{reviews}件が、同じ言葉で始まります：「{phrase}」',
  'signal.burst':
    '日付のあるレビュー{read}件中{reviews}件が、{from|date}から{to|date}までの{days}日間に集まっています。その平均は星{mean|rating}、ほかは星{rest|rating}です。うち{five}件が星5つです。',
  'signal.group-gap':
    'レビュー{read}件のうち、1つの国（{group|country}）からの{reviews}件は平均で星{mean|rating}、ほかは星{rest|rating}です。',
  'signal.group-gap.unverified':
    'レビュー{read}件のうち、お店の購入確認がない{reviews}件は平均で星{mean|rating}、ほかは星{rest|rating}です。',
  'signal.disclosed-incentive': 'レビュー{read}件中{reviews}件が、お礼をもらったと書いています。',
  'signal.offered-reward': 'レビュー{read}件中{reviews}件が、よいレビューや悪いレビューの削除にお礼が示されたと書いています。',
  'signal.vine': 'レビュー{read}件中{reviews}件は、商品を無料で渡すお店のテスター制度によるものです。',
  'signal.rating-contradicts-text': 'レビュー{read}件中{reviews}件で、星の数と文章が合っていません。',
  'signal.other-product':
    'レビュー{read}件中{reviews}件は別のもの（{topic}）の話で、ほかの{own}件が話していること（{home}）が出てきません。',
  'signal.merged-variants': '{variant}：レビュー{reviews}件の平均は星{mean|rating}、ほかの種類は星{rest|rating}です。',
  'signal.unusual-sample':
    '読んだレビュー{reviews}件の平均は星{mean|rating}、お店の全評価の平均は星{store|rating}です。ここに出ているものは、ふつうと違います。',
  'signal.histogram-shape': 'お店の評価{ratings}件のうち{five|hundredths}が星5つです。',
  'signal.rating-drift': 'レビュー{read}件のうち、最近{days}日間の{reviews}件は平均で星{mean|rating}、それより前は星{rest|rating}です。',
  'signal.generated-text': 'レビュー{read}件中{reviews}件に、文章を作るプログラムが残した言葉があります。',
  'evidence.unnamed': '{reviews}件のレビューが目立ちます。',

  'topic.electronics': '電化製品',
  'topic.care': 'ボディケア',
  'topic.wear': '服と靴',
  'topic.food': '食べ物と飲み物',
  'topic.kitchen': '台所と家庭用品',
  'topic.reading': '本',
  'topic.film': '映画',
  'topic.play': 'おもちゃとゲーム',
  'topic.work': '工具と庭',
  'topic.pets': 'ペット',
  'topic.baby': '赤ちゃん',
  'topic.health': '健康',
  'topic.travel': '旅行',
  'topic.title': '題名にあるもの',
} as const
