import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as v from 'valibot'

import { parseListing } from '../../src/background/listing-schema.ts'
import { assess } from '../../src/core/authenticity/assess.ts'
import { rate } from '../../src/core/authenticity/rate.ts'

const Share = v.nullish(v.number())
const Score = v.object({
  alarms: v.record(v.string(), v.object({ n: v.number(), alarm: Share, many: Share })),
  campaigns: v.record(v.string(), v.object({ n: v.number(), auc: Share, found: Share })),
  overall: v.object({
    alarm: Share,
    many: Share,
    pointedRecall: Share,
    pointedPrecision: Share,
    firstLook: v.object({ copiesPointedTo: Share, disclosedPointedTo: Share, cleanWithEvidence: Share }),
    trusted: v.object({ movedOnClean: Share, biasLeft: Share, rangeHolds: Share }),
  }),
})

/** What the scorer says of the judgements on listings made with one seed. */
export type MadeScore = v.InferOutput<typeof Score>

/** A score as another process printed it; throws on anything else. */
export function parseScore(json: unknown): MadeScore {
  return v.parse(Score, json)
}

/** Makes listings with known campaigns out of the pools, judges them, and has the judgements scored. */
export function scoreMadeListings(shared: string, seed: number): MadeScore {
  const folder = mkdtempSync(join(tmpdir(), 'made-listings-'))
  try {
    const run = (tool: string, ...rest: readonly string[]) =>
      execFileSync(process.execPath, [join(shared, 'tools', tool), ...rest], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    run('make-listings.mjs', join(shared, 'authenticity'), folder, '--seed', String(seed))
    const judged = readFileSync(join(folder, 'listings.jsonl'), 'utf8').split('\n').filter(Boolean).map(judge)
    writeFileSync(join(folder, 'judged.jsonl'), `${judged.join('\n')}\n`)
    return v.parse(Score, JSON.parse(run('score-authenticity.mjs', join(folder, 'labels.jsonl'), join(folder, 'judged.jsonl'), '--json')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function judge(line: string): string {
  const listing = parseListing(JSON.parse(line))
  const { authenticity, standings } = assess(listing)
  return JSON.stringify({ page: listing.product.id, report: { authenticity, rating: rate(listing, standings) } })
}
