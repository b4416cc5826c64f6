import { ENGLISH } from './english/english.ts'
import { type Language, languageFrom } from './language.ts'
import type { LanguageData } from './language-data.ts'
import type { PolarityModel } from './model/polarity-model.ts'

/** What was loaded of one language: its words, and what training made of it (`null`: the words judge alone). */
export interface LanguageModel {
  readonly data: LanguageData
  readonly model: PolarityModel | null
}

/** What was loaded, by language (BCP 47 primary subtag); of English the words are always there. */
export type Models = ReadonlyMap<string, LanguageModel>

/** Nothing loaded: English, by its words alone. */
export const NO_MODELS: Models = new Map()

/** The languages whose reviews can be mined when their model is loaded. */
export const MINED_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja'] as const

/** Those of them that have a model beside their words. */
export const MODELLED_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it'])

/** A language ready to be used; `null` when it is not known or not loaded. */
export function languageOfCode(code: string, models: Models): Language | null {
  const loaded = models.get(code)
  if (loaded !== undefined) return languageFrom(loaded.data, loaded.model)
  return code === ENGLISH.code ? languageFrom(ENGLISH, null) : null
}
