import type { Review } from '../../../src/core/listing.ts'

/** A page that uses an endpoint, the request that follows, and what its reply says; the shapes are real, the words invented. */
export interface Case {
  readonly endpoint: string
  readonly url: string
  readonly html: string
  readonly requests?: readonly string[]
  readonly asks: string
  readonly headers?: Readonly<Record<string, string>>
  readonly reply: unknown
  readonly gives: Partial<Review>
  readonly total?: number
  readonly cursor?: string
}
