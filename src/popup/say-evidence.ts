import type { Evidence } from '../core/report.ts'
import { sayByName } from '../words/say-by-name.ts'
import type { Say } from '../words/say.ts'

/** What one signal found, as a sentence with its numbers; a signal without words of its own is told by how many reviews it concerns. */
export function sayEvidence(say: Say, { signal, measured, reviews }: Evidence): string {
  const values = Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, TOPICS.has(name) ? topicName(say, value) : value]),
  )
  const key = `signal.${signal}`
  return (
    sayByName(say, `${key}.${measured['group']}`, values) ??
    sayByName(say, key, values) ??
    say('evidence.unnamed', { reviews: reviews.length })
  )
}

/** What changes how the ratings are to be read, though it weighs nothing: told at once, in short; `null` for all else. */
export function sayLead(say: Say, { signal, measured }: Evidence): string | null {
  return sayByName(say, `lead.${signal}`, measured)
}

/** Measured values that are ids of what a product can be. */
const TOPICS: ReadonlySet<string> = new Set(['topic', 'home'])

function topicName(say: Say, id: string | number): string | number {
  return sayByName(say, `topic.${id}`) ?? id
}
