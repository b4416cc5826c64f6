import type { enScan } from '../words/en-scan.ts'
import type { Say, SayOf } from '../words/say.ts'

/** Says what all pages say and what this one alone does. */
export type SayHere = Say & SayOf<typeof enScan>
