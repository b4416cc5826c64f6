import type { PolarityModel } from './model/polarity-model.ts'

/** What training made, by language (BCP 47 primary subtag); a language that is not there is judged by its word lists alone. */
export type Models = ReadonlyMap<string, PolarityModel>

/** No models: word lists alone. */
export const NO_MODELS: Models = new Map()
