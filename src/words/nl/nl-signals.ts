/** One sentence a signal, in Dutch, with the numbers that the signal measured. */
export const nlSignals = {
  'signal.near-copies': '{reviews} van {read} reviews delen tekst met een andere: gemiddeld {shared|hundredths} van de woorden.',
  'signal.repeated-phrases': '{reviews} van {read} reviews bevatten dezelfde {words} woorden: “{phrase}”.',
  'signal.template-openings': '{reviews} van {read} reviews beginnen met dezelfde woorden: “{phrase}”.',
  'signal.burst':
    '{reviews} van {read} reviews met een datum kwamen binnen {days|one:# dag|other:# dagen}, van {from|date} tot {to|date}. Ze geven gemiddeld {mean|rating} sterren, de andere {rest|rating}. {five} ervan geven vijf sterren.',
  'signal.group-gap':
    'De {reviews} van {read} reviews uit één land ({group|country}) geven gemiddeld {mean|rating} sterren, de andere {rest|rating}.',
  'signal.group-gap.unverified':
    'De {reviews} van {read} reviews zonder aankoopmerk van de winkel geven gemiddeld {mean|rating} sterren, de andere {rest|rating}.',
  'signal.disclosed-incentive': '{reviews} van {read} reviews {reviews|one:zegt|other:zeggen} dat er een beloning voor was.',
  'signal.offered-reward':
    '{reviews} van {read} reviews {reviews|one:vertelt|other:vertellen} dat er een beloning werd aangeboden voor een goede review, of om een slechte weg te halen.',
  'signal.vine': '{reviews} van {read} reviews {reviews|one:komt|other:komen} uit het testprogramma van de winkel, dat producten weggeeft.',
  'signal.rating-contradicts-text': 'In {reviews} van {read} reviews passen de sterren niet bij de woorden.',
  'signal.other-product':
    '{reviews} van {read} reviews {reviews|one:gaat|other:gaan} over iets anders ({topic}) en nooit over waar {own} andere over gaan ({home}).',
  'signal.merged-variants': '{variant}: gemiddeld {mean|rating} sterren in {reviews} reviews, tegen {rest|rating} bij de andere varianten.',
  'signal.unusual-sample':
    'De {reviews} gelezen reviews geven gemiddeld {mean|rating} sterren, alle beoordelingen in de winkel {store|rating}. Wat hier te zien is, is niet typisch.',
  'signal.histogram-shape': '{five|hundredths} van de {ratings} beoordelingen in de winkel zijn vijf sterren.',
  'signal.rating-drift':
    'De {reviews} van {read} reviews uit de laatste {days} dagen geven gemiddeld {mean|rating} sterren, de eerdere {rest|rating}.',
  'signal.generated-text': '{reviews} van {read} reviews {reviews|one:bevat|other:bevatten} woorden die een tekstgenerator achterliet.',
  'evidence.unnamed': '{reviews|one:# review valt|other:# reviews vallen} op.',

  'topic.electronics': 'elektronica',
  'topic.care': 'verzorging',
  'topic.wear': 'kleding en schoenen',
  'topic.food': 'eten en drinken',
  'topic.kitchen': 'keuken en huis',
  'topic.reading': 'boeken',
  'topic.film': 'films',
  'topic.play': 'speelgoed en spellen',
  'topic.work': 'gereedschap en tuin',
  'topic.pets': 'huisdieren',
  'topic.baby': 'baby’s',
  'topic.health': 'gezondheid',
  'topic.travel': 'reizen',
  'topic.title': 'wat de titel noemt',
} as const
