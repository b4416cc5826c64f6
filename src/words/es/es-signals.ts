/** One sentence a signal, in Spanish, with the numbers that the signal measured. */
export const esSignals = {
  'signal.near-copies': '{reviews} de {read} reseñas comparten texto con otra: de media, el {shared|hundredths} de las palabras.',
  'signal.repeated-phrases': '{reviews} de {read} reseñas tienen las mismas {words} palabras: «{phrase}».',
  'signal.template-openings': '{reviews} de {read} reseñas empiezan con las mismas palabras: «{phrase}».',
  'signal.burst':
    '{reviews} de {read} reseñas con fecha llegaron en {days|one:# día|many:# de días|other:# días}, del {from|date} al {to|date}. Dan {mean|rating} estrellas de media, las demás {rest|rating}. {five} de ellas dan cinco estrellas.',
  'signal.group-gap':
    'Las {reviews} de {read} reseñas de un solo país ({group|country}) dan {mean|rating} estrellas de media, las demás {rest|rating}.',
  'signal.group-gap.unverified':
    'Las {reviews} de {read} reseñas sin compra confirmada por la tienda dan {mean|rating} estrellas de media, las demás {rest|rating}.',
  'signal.disclosed-incentive': '{reviews} de {read} reseñas {reviews|one:dice|many:dicen|other:dicen} que hubo un premio por escribir.',
  'signal.offered-reward':
    '{reviews} de {read} reseñas {reviews|one:cuenta|many:cuentan|other:cuentan} que se ofreció un premio por una buena reseña, o por quitar una mala.',
  'signal.vine':
    '{reviews} de {read} reseñas {reviews|one:viene|many:vienen|other:vienen} del programa de pruebas de la tienda, que regala productos.',
  'signal.rating-contradicts-text': 'En {reviews} de {read} reseñas las estrellas no encajan con las palabras.',
  'signal.other-product':
    '{reviews} de {read} reseñas {reviews|one:habla|many:hablan|other:hablan} de otra cosa ({topic}) y nunca de lo que hablan otras {own} ({home}).',
  'signal.merged-variants':
    '{variant}: {mean|rating} estrellas de media en {reviews} reseñas, frente a {rest|rating} en las otras variantes.',
  'signal.unusual-sample':
    'Las {reviews} reseñas leídas dan {mean|rating} estrellas de media, todas las valoraciones de la tienda {store|rating}. Lo que se muestra aquí no es lo típico.',
  'signal.histogram-shape': 'El {five|hundredths} de las {ratings} valoraciones de la tienda tiene cinco estrellas.',
  'signal.rating-drift':
    'Las {reviews} de {read} reseñas de los últimos {days} días dan {mean|rating} estrellas de media, las anteriores {rest|rating}.',
  'signal.generated-text':
    '{reviews} de {read} reseñas {reviews|one:tiene|many:tienen|other:tienen} palabras que dejó un generador de textos.',
  'evidence.unnamed': '{reviews|one:# reseña llama|many:# de reseñas llaman|other:# reseñas llaman} la atención.',

  'topic.electronics': 'electrónica',
  'topic.care': 'cuidado personal',
  'topic.wear': 'ropa y zapatos',
  'topic.food': 'comida y bebida',
  'topic.kitchen': 'cocina y hogar',
  'topic.reading': 'libros',
  'topic.film': 'películas',
  'topic.play': 'juegos y juguetes',
  'topic.work': 'herramientas y jardín',
  'topic.pets': 'mascotas',
  'topic.baby': 'bebés',
  'topic.health': 'salud',
  'topic.travel': 'viajes',
  'topic.title': 'lo que nombra el título',
} as const
