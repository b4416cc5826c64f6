/** One sentence a signal, in English, with the numbers that the signal measured. */
export const enSignals = {
  'signal.near-copies': '{reviews} of {read} reviews share wording with another one: on average {shared|hundredths} of their words.',
  'signal.repeated-phrases': '{reviews} of {read} reviews hold the same {words} words: “{phrase}”.',
  'signal.template-openings': '{reviews} of {read} reviews open with the same words: “{phrase}”.',
  'signal.burst':
    '{reviews} of {read} dated reviews came within {days} {days|one:day|other:days}, {from|date} to {to|date}. They give {mean|rating} stars on average, the others {rest|rating}. {five} of them give five stars.',
  'signal.group-gap':
    'The {reviews} of {read} reviews from one country ({group|country}) give {mean|rating} stars on average, the others {rest|rating}.',
  'signal.group-gap.unverified':
    'The {reviews} of {read} reviews without the store’s purchase mark give {mean|rating} stars on average, the others {rest|rating}.',
  'signal.disclosed-incentive': '{reviews} of {read} reviews {reviews|one:says|other:say} that there was a reward for writing.',
  'signal.offered-reward':
    '{reviews} of {read} reviews {reviews|one:tells|other:tell} that a reward was offered for a good review, or for taking down a bad one.',
  'signal.vine':
    '{reviews} of {read} reviews {reviews|one:comes|other:come} from the store’s own tester programme, which gives products away.',
  'signal.rating-contradicts-text': 'In {reviews} of {read} reviews the stars do not match the words.',
  'signal.other-product':
    '{reviews} of {read} reviews {reviews|one:speaks|other:speak} of {topic} and never of {home}, of which {own} others speak.',
  'signal.merged-variants': '{variant}: {mean|rating} stars on average in {reviews} reviews, against {rest|rating} for the other variants.',
  'signal.unusual-sample':
    'The {reviews} reviews read give {mean|rating} stars on average, all ratings in the store {store|rating}. What is shown here is not typical.',
  'signal.histogram-shape': '{five|hundredths} of the store’s {ratings} ratings are five stars.',
  'signal.rating-drift':
    'The {reviews} of {read} reviews from the last {days} days give {mean|rating} stars on average, the earlier ones {rest|rating}.',
  'signal.generated-text': '{reviews} of {read} reviews {reviews|one:holds|other:hold} words that a text generator left behind.',
  'evidence.unnamed': '{reviews} {reviews|one:review|other:reviews} stand out.',

  'topic.electronics': 'electronics',
  'topic.care': 'body care',
  'topic.wear': 'clothes and shoes',
  'topic.food': 'food and drink',
  'topic.kitchen': 'kitchen and home',
  'topic.reading': 'books',
  'topic.film': 'films',
  'topic.play': 'toys and games',
  'topic.work': 'tools and garden',
  'topic.pets': 'pets',
  'topic.baby': 'babies',
  'topic.health': 'health',
  'topic.travel': 'travel',
  'topic.title': 'what the title names',
} as const
