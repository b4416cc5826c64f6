/** One sentence a signal, in German, with the numbers that the signal measured. */
export const deSignals = {
  'signal.near-copies': '{reviews} von {read} Rezensionen teilen Text mit einer anderen: im Schnitt {shared|hundredths} der Wörter.',
  'signal.repeated-phrases': '{reviews} von {read} Rezensionen enthalten dieselben {words} Wörter: „{phrase}“.',
  'signal.template-openings': '{reviews} von {read} Rezensionen beginnen mit denselben Wörtern: „{phrase}“.',
  'signal.burst':
    '{reviews} von {read} Rezensionen mit Datum kamen innerhalb von {days|one:# Tag|other:# Tagen}, vom {from|date} bis {to|date}. Sie geben im Schnitt {mean|rating} Sterne, die anderen {rest|rating}. {five} davon geben fünf Sterne.',
  'signal.group-gap':
    'Die {reviews} von {read} Rezensionen aus einem Land ({group|country}) geben im Schnitt {mean|rating} Sterne, die anderen {rest|rating}.',
  'signal.group-gap.unverified':
    'Die {reviews} von {read} Rezensionen ohne Kaufbestätigung des Shops geben im Schnitt {mean|rating} Sterne, die anderen {rest|rating}.',
  'signal.disclosed-incentive': '{reviews} von {read} Rezensionen {reviews|one:sagt|other:sagen} selbst, dass es dafür eine Belohnung gab.',
  'signal.offered-reward':
    '{reviews} von {read} Rezensionen {reviews|one:erzählt|other:erzählen}, dass für eine gute Rezension oder für das Löschen einer schlechten eine Belohnung geboten wurde.',
  'signal.vine':
    '{reviews} von {read} Rezensionen {reviews|one:stammt|other:stammen} aus dem Testprogramm des Shops, das Produkte verschenkt.',
  'signal.rating-contradicts-text': 'In {reviews} von {read} Rezensionen passen die Sterne nicht zu den Worten.',
  'signal.other-product':
    '{reviews} von {read} Rezensionen {reviews|one:handelt|other:handeln} von etwas anderem ({topic}) und nie davon, worum es in {own} anderen geht ({home}).',
  'signal.merged-variants': '{variant}: im Schnitt {mean|rating} Sterne in {reviews} Rezensionen, bei den anderen Varianten {rest|rating}.',
  'signal.unusual-sample':
    'Die {reviews} gelesenen Rezensionen geben im Schnitt {mean|rating} Sterne, alle Bewertungen im Shop {store|rating}. Was hier zu sehen ist, ist nicht typisch.',
  'signal.histogram-shape': '{five|hundredths} der {ratings} Bewertungen im Shop sind fünf Sterne.',
  'signal.rating-drift':
    'Die {reviews} von {read} Rezensionen der letzten {days} Tage geben im Schnitt {mean|rating} Sterne, die früheren {rest|rating}.',
  'signal.generated-text':
    '{reviews} von {read} Rezensionen {reviews|one:enthält|other:enthalten} Worte, die ein Textgenerator stehen gelassen hat.',
  'evidence.unnamed': '{reviews|one:# Rezension fällt|other:# Rezensionen fallen} auf.',

  'topic.electronics': 'Elektronik',
  'topic.care': 'Körperpflege',
  'topic.wear': 'Kleidung und Schuhe',
  'topic.food': 'Essen und Trinken',
  'topic.kitchen': 'Küche und Haushalt',
  'topic.reading': 'Bücher',
  'topic.film': 'Filme',
  'topic.play': 'Spielzeug und Spiele',
  'topic.work': 'Werkzeug und Garten',
  'topic.pets': 'Haustiere',
  'topic.baby': 'Babys',
  'topic.health': 'Gesundheit',
  'topic.travel': 'Reisen',
  'topic.title': 'was der Titel nennt',
} as const
