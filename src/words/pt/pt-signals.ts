/** One sentence a signal, in Portuguese, as Brazil writes it, with the numbers that the signal measured. */
export const ptSignals = {
  'signal.near-copies': '{reviews} de {read} avaliações têm texto em comum com outra: em média {shared|hundredths} das palavras.',
  'signal.repeated-phrases': '{reviews} de {read} avaliações contêm as mesmas {words} palavras: “{phrase}”.',
  'signal.template-openings': '{reviews} de {read} avaliações começam com as mesmas palavras: “{phrase}”.',
  'signal.burst':
    '{reviews} de {read} avaliações com data chegaram em {days|one:# dia|many:# de dias|other:# dias}, de {from|date} a {to|date}. Elas dão {mean|rating} estrelas em média, as outras {rest|rating}. {five} delas dão cinco estrelas.',
  'signal.group-gap':
    'As {reviews} de {read} avaliações de um só país ({group|country}) dão {mean|rating} estrelas em média, as outras {rest|rating}.',
  'signal.group-gap.unverified':
    'As {reviews} de {read} avaliações sem compra confirmada pela loja dão {mean|rating} estrelas em média, as outras {rest|rating}.',
  'signal.disclosed-incentive': '{reviews} de {read} avaliações {reviews|one:diz|many:dizem|other:dizem} que houve um prêmio por escrever.',
  'signal.offered-reward':
    '{reviews} de {read} avaliações {reviews|one:conta|many:contam|other:contam} que se oferecia um prêmio por uma avaliação boa, ou para apagar uma ruim.',
  'signal.vine':
    '{reviews} de {read} avaliações {reviews|one:vem|many:vêm|other:vêm} do programa de testes da loja, que dá produtos de graça.',
  'signal.rating-contradicts-text': 'Em {reviews} de {read} avaliações as estrelas não combinam com as palavras.',
  'signal.other-product':
    '{reviews} de {read} avaliações {reviews|one:fala|many:falam|other:falam} de outra coisa ({topic}) e nunca do que outras {own} falam ({home}).',
  'signal.merged-variants':
    '{variant}: {mean|rating} estrelas em média em {reviews} avaliações, contra {rest|rating} nas outras variantes.',
  'signal.unusual-sample':
    'As {reviews} avaliações lidas dão {mean|rating} estrelas em média; todas as notas da loja, {store|rating}. O que aparece aqui não é o comum.',
  'signal.histogram-shape': '{five|hundredths} das {ratings} notas da loja são de cinco estrelas.',
  'signal.rating-drift':
    'As {reviews} de {read} avaliações dos últimos {days} dias dão {mean|rating} estrelas em média, as anteriores {rest|rating}.',
  'signal.generated-text':
    '{reviews} de {read} avaliações {reviews|one:contém|many:contêm|other:contêm} palavras deixadas por um gerador de texto.',
  'evidence.unnamed': '{reviews|one:# avaliação chama|many:# de avaliações chamam|other:# avaliações chamam} a atenção.',

  'topic.electronics': 'eletrônicos',
  'topic.care': 'cuidados com o corpo',
  'topic.wear': 'roupas e sapatos',
  'topic.food': 'comida e bebida',
  'topic.kitchen': 'cozinha e casa',
  'topic.reading': 'livros',
  'topic.film': 'filmes',
  'topic.play': 'jogos e brinquedos',
  'topic.work': 'ferramentas e jardim',
  'topic.pets': 'animais de estimação',
  'topic.baby': 'bebês',
  'topic.health': 'saúde',
  'topic.travel': 'viagem',
  'topic.title': 'o que o título diz',
} as const
