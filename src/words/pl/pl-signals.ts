/** One sentence a signal, in Polish, with the numbers that the signal measured. */
export const plSignals = {
  'signal.near-copies':
    '{reviews} z {read} opinii {reviews|one:ma|few:mają|many:ma|other:ma} tekst wspólny z inną: średnio {shared|hundredths} słów.',
  'signal.repeated-phrases':
    '{reviews} z {read} opinii {reviews|one:zawiera|few:zawierają|many:zawiera|other:zawiera} te same słowa ({words}): „{phrase}”.',
  'signal.template-openings':
    '{reviews} z {read} opinii {reviews|one:zaczyna|few:zaczynają|many:zaczyna|other:zaczyna} się od tych samych słów: „{phrase}”.',
  'signal.burst':
    '{reviews} z {read} opinii z datą {reviews|one:pojawiła|few:pojawiły|many:pojawiło|other:pojawiło} się w ciągu {days|one:# dnia|few:# dni|many:# dni|other:# dnia}, od {from|date} do {to|date}. Ich średnia to {mean|rating}, a pozostałych {rest|rating}. Pięć gwiazdek daje {five} z nich.',
  'signal.group-gap':
    'Średnia z {reviews} z {read} opinii z jednego kraju ({group|country}) to {mean|rating}, a z pozostałych {rest|rating}.',
  'signal.group-gap.unverified':
    'Średnia z {reviews} z {read} opinii bez potwierdzenia zakupu w sklepie to {mean|rating}, a z pozostałych {rest|rating}.',
  'signal.disclosed-incentive': '{reviews} z {read} opinii {reviews|one:mówi|few:mówią|many:mówi|other:mówi}, że była za nie nagroda.',
  'signal.offered-reward':
    '{reviews} z {read} opinii {reviews|one:mówi|few:mówią|many:mówi|other:mówi} o nagrodzie proponowanej za dobrą opinię albo za usunięcie złej.',
  'signal.vine':
    '{reviews} z {read} opinii {reviews|one:pochodzi|few:pochodzą|many:pochodzi|other:pochodzi} z programu testów sklepu, który rozdaje produkty.',
  'signal.rating-contradicts-text': 'W {reviews} z {read} opinii gwiazdki nie pasują do słów.',
  'signal.other-product':
    '{reviews} z {read} opinii {reviews|one:mówi|few:mówią|many:mówi|other:mówi} o czymś innym ({topic}), a ani razu o tym, o czym mówi {own} innych ({home}).',
  'signal.merged-variants': '{variant}: średnio {mean|rating} w {reviews} opiniach, w innych wariantach {rest|rating}.',
  'signal.unusual-sample':
    'Średnia z {reviews} przeczytanych opinii to {mean|rating}, a ze wszystkich ocen w sklepie {store|rating}. To, co tu widać, nie jest typowe.',
  'signal.histogram-shape': '{five|hundredths} z {ratings} ocen w sklepie to pięć gwiazdek.',
  'signal.rating-drift': 'Średnia z {reviews} z {read} opinii z ostatnich {days} dni to {mean|rating}, a z wcześniejszych {rest|rating}.',
  'signal.generated-text':
    '{reviews} z {read} opinii {reviews|one:zawiera|few:zawierają|many:zawiera|other:zawiera} słowa, które zostawił generator tekstu.',
  'evidence.unnamed': '{reviews|one:# opinia zwraca|few:# opinie zwracają|many:# opinii zwraca|other:# opinii zwraca} uwagę.',

  'topic.electronics': 'elektronika',
  'topic.care': 'pielęgnacja ciała',
  'topic.wear': 'ubrania i buty',
  'topic.food': 'jedzenie i picie',
  'topic.kitchen': 'kuchnia i dom',
  'topic.reading': 'książki',
  'topic.film': 'filmy',
  'topic.play': 'gry i zabawki',
  'topic.work': 'narzędzia i ogród',
  'topic.pets': 'zwierzęta',
  'topic.baby': 'niemowlęta',
  'topic.health': 'zdrowie',
  'topic.travel': 'podróże',
  'topic.title': 'to, co nazywa tytuł',
} as const
