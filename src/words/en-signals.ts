/** One sentence a signal, in English, with the numbers that the signal measured. */
export const enSignals = {
  'signal.near-copies': '{reviews} of {read} reviews share most of their wording.',
  'signal.repeated-phrases': '{reviews} of {read} reviews repeat the same phrase.',
  'signal.template-openings': '{reviews} of {read} reviews open in the same way.',
  'signal.burst': '{reviews} of {read} reviews came within a few days, and rate higher than the others.',
  'signal.group-gap': '{reviews} of {read} reviews rate higher than the others.',
  'signal.disclosed-incentive': '{reviews} of {read} reviews say that they were rewarded.',
  'signal.vine': '{reviews} of {read} reviews come from the store’s own tester programme, which gives products away.',
  'signal.rating-contradicts-text': 'In {reviews} of {read} reviews the stars do not match the words.',
  'signal.other-product': '{reviews} of {read} reviews seem to be about another product.',
  'signal.merged-variants': 'Variants of this product are rated differently.',
  'signal.unusual-sample': 'The reviews shown here are not typical of all ratings.',
  'signal.histogram-shape': 'The spread of the ratings is unusual.',
  'signal.rating-drift': 'The rating has changed over time.',
  'signal.generated-text': '{reviews} of {read} reviews hold traces of a text generator.',
} as const
