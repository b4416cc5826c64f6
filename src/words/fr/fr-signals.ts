/** One sentence a signal, in French, with the numbers that the signal measured. */
export const frSignals = {
  'signal.near-copies': '{reviews} avis sur {read} partagent du texte avec un autre\u00a0: en moyenne {shared|hundredths} des mots.',
  'signal.repeated-phrases': '{reviews} avis sur {read} contiennent les mêmes {words} mots\u00a0: «\u00a0{phrase}\u00a0».',
  'signal.template-openings': '{reviews} avis sur {read} commencent par les mêmes mots\u00a0: «\u00a0{phrase}\u00a0».',
  'signal.burst':
    '{reviews} avis datés sur {read} sont arrivés en {days|one:# jour|many:# de jours|other:# jours}, du {from|date} au {to|date}. Ils donnent {mean|rating} étoiles en moyenne, les autres {rest|rating}. {five} d’entre eux donnent cinq étoiles.',
  'signal.group-gap':
    'Les {reviews} avis sur {read} venus d’un seul pays ({group|country}) donnent {mean|rating} étoiles en moyenne, les autres {rest|rating}.',
  'signal.group-gap.unverified':
    'Les {reviews} avis sur {read} sans achat confirmé par la boutique donnent {mean|rating} étoiles en moyenne, les autres {rest|rating}.',
  'signal.disclosed-incentive':
    '{reviews} avis sur {read} {reviews|one:dit avoir été récompensé|many:disent avoir été récompensés|other:disent avoir été récompensés}.',
  'signal.offered-reward':
    '{reviews} avis sur {read} {reviews|one:raconte|many:racontent|other:racontent} qu’une récompense était offerte pour un bon avis, ou pour en retirer un mauvais.',
  'signal.vine':
    '{reviews} avis sur {read} {reviews|one:vient|many:viennent|other:viennent} du programme de test de la boutique, qui offre des produits.',
  'signal.rating-contradicts-text': 'Dans {reviews} avis sur {read}, les étoiles ne vont pas avec les mots.',
  'signal.other-product':
    '{reviews} avis sur {read} {reviews|one:parle|many:parlent|other:parlent} d’autre chose ({topic}) et jamais de ce dont parlent {own} autres ({home}).',
  'signal.merged-variants':
    '{variant}\u00a0: {mean|rating} étoiles en moyenne dans {reviews} avis, contre {rest|rating} pour les autres variantes.',
  'signal.unusual-sample':
    'Les {reviews} avis lus donnent {mean|rating} étoiles en moyenne, toutes les évaluations de la boutique {store|rating}. Ce qui est montré ici n’est pas typique.',
  'signal.histogram-shape': '{five|hundredths} des {ratings} évaluations de la boutique ont cinq étoiles.',
  'signal.rating-drift':
    'Les {reviews} avis sur {read} des {days} derniers jours donnent {mean|rating} étoiles en moyenne, les plus anciens {rest|rating}.',
  'signal.generated-text':
    '{reviews} avis sur {read} {reviews|one:contient|many:contiennent|other:contiennent} des mots laissés par un générateur de texte.',
  'evidence.unnamed': '{reviews|one:# avis ressort|many:# d’avis ressortent|other:# avis ressortent}.',

  'topic.electronics': 'électronique',
  'topic.care': 'soins du corps',
  'topic.wear': 'vêtements et chaussures',
  'topic.food': 'aliments et boissons',
  'topic.kitchen': 'cuisine et maison',
  'topic.reading': 'livres',
  'topic.film': 'films',
  'topic.play': 'jeux et jouets',
  'topic.work': 'outils et jardin',
  'topic.pets': 'animaux',
  'topic.baby': 'bébés',
  'topic.health': 'santé',
  'topic.travel': 'voyage',
  'topic.title': 'ce que nomme le titre',
} as const
