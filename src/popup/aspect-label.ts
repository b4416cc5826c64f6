import { sayByName } from '../words/say-by-name.ts'
import type { Say } from '../words/say.ts'

/** What an opinion is about: the interface's word for it, or the noun that the reviews themselves use. */
export function aspectLabel(say: Say, aspect: string): string {
  return sayByName(say, `aspect.${aspect}`) ?? aspect
}
