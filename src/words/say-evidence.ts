import type { Evidence } from '../core/report.ts'
import { sayByName, type SayAny } from './say-by-name.ts'

/** What one signal found, as a sentence with its numbers; a signal without words of its own is told by how many reviews it concerns. */
export function sayEvidence(say: SayAny, { signal, measured, reviews }: Pick<Evidence, 'signal' | 'measured' | 'reviews'>): string {
  const values = Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, TOPICS.has(name) ? topicName(say, value) : value]),
  )
  const key = `signal.${signal}`
  const unnamed = () => sayByName(say, 'evidence.unnamed', { reviews: reviews.length })
  return sayByName(say, `${key}.${measured['group']}`, values) ?? sayByName(say, key, values) ?? unnamed() ?? ''
}

/** What changes how the ratings are to be read, though it weighs nothing: told at once, in short; `null` for all else. */
export function sayLead(say: SayAny, { signal, measured }: Evidence): string | null {
  return sayByName(say, `lead.${signal}`, measured)
}

/** Measured values that are ids of what a product can be. */
const TOPICS: ReadonlySet<string> = new Set(['topic', 'home'])

function topicName(say: SayAny, id: string | number): string | number {
  return sayByName(say, `topic.${id}`) ?? id
}
