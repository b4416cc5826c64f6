/** One linear question to a sentence: log-odds as a weighted sum of hashed n-grams and of what the word lists say. */
export interface Head {
  /** One weight a bucket, in units of `scale`. */
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
  /** Weights of `summary` in features.ts, in its order. */
  readonly summary: readonly number[]
}

/** What training made of one language. */
export interface PolarityModel {
  /** Praise against blame. */
  readonly polarity: Head
  /** An opinion of any kind against a mere fact; `null` where nothing was there to learn it from: the word lists decide. */
  readonly opinion: Head | null
}
