/** One sentence a signal, in Italian, with the numbers that the signal measured. */
export const itSignals = {
  'signal.near-copies': '{reviews} recensioni su {read} condividono testo con un’altra: in media il {shared|hundredths} delle parole.',
  'signal.repeated-phrases': '{reviews} recensioni su {read} contengono le stesse {words} parole: «{phrase}».',
  'signal.template-openings': '{reviews} recensioni su {read} iniziano con le stesse parole: «{phrase}».',
  'signal.burst':
    '{reviews} recensioni datate su {read} sono arrivate in {days|one:# giorno|many:# di giorni|other:# giorni}, dal {from|date} al {to|date}. Danno in media {mean|rating} stelle, le altre {rest|rating}. {five} di loro danno cinque stelle.',
  'signal.group-gap':
    'Le {reviews} recensioni su {read} da un solo paese ({group|country}) danno in media {mean|rating} stelle, le altre {rest|rating}.',
  'signal.group-gap.unverified':
    'Le {reviews} recensioni su {read} senza acquisto confermato dal negozio danno in media {mean|rating} stelle, le altre {rest|rating}.',
  'signal.disclosed-incentive':
    '{reviews} recensioni su {read} {reviews|one:dice|many:dicono|other:dicono} che c’è stato un premio per scrivere.',
  'signal.offered-reward':
    '{reviews} recensioni su {read} {reviews|one:racconta|many:raccontano|other:raccontano} che era offerto un premio per una buona recensione, o per toglierne una cattiva.',
  'signal.vine':
    '{reviews} recensioni su {read} {reviews|one:viene|many:vengono|other:vengono} dal programma di prova del negozio, che regala i prodotti.',
  'signal.rating-contradicts-text': 'In {reviews} recensioni su {read} le stelle non vanno d’accordo con le parole.',
  'signal.other-product':
    '{reviews} recensioni su {read} {reviews|one:parla|many:parlano|other:parlano} di altro ({topic}) e mai di ciò di cui parlano altre {own} ({home}).',
  'signal.merged-variants': '{variant}: in media {mean|rating} stelle in {reviews} recensioni, contro {rest|rating} per le altre varianti.',
  'signal.unusual-sample':
    'Le {reviews} recensioni lette danno in media {mean|rating} stelle, tutte le valutazioni del negozio {store|rating}. Quello che si vede qui non è tipico.',
  'signal.histogram-shape': 'Il {five|hundredths} delle {ratings} valutazioni del negozio ha cinque stelle.',
  'signal.rating-drift':
    'Le {reviews} recensioni su {read} degli ultimi {days} giorni danno in media {mean|rating} stelle, le precedenti {rest|rating}.',
  'signal.generated-text':
    '{reviews} recensioni su {read} {reviews|one:contiene|many:contengono|other:contengono} parole lasciate da un generatore di testi.',
  'evidence.unnamed': '{reviews|one:# recensione salta|many:# di recensioni saltano|other:# recensioni saltano} all’occhio.',

  'topic.electronics': 'elettronica',
  'topic.care': 'cura del corpo',
  'topic.wear': 'vestiti e scarpe',
  'topic.food': 'cibo e bevande',
  'topic.kitchen': 'cucina e casa',
  'topic.reading': 'libri',
  'topic.film': 'film',
  'topic.play': 'giochi e giocattoli',
  'topic.work': 'attrezzi e giardino',
  'topic.pets': 'animali',
  'topic.baby': 'neonati',
  'topic.health': 'salute',
  'topic.travel': 'viaggi',
  'topic.title': 'ciò che dice il titolo',
} as const
