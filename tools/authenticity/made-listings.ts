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
  planted: v.object({ recall: v.number(), precision: v.number() }),
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
    const score = JSON.parse(run('score-authenticity.mjs', join(folder, 'labels.jsonl'), join(folder, 'judged.jsonl'), '--json'))
    return parseScore({ ...score, planted: pointedTo(readFileSync(join(folder, 'labels.jsonl'), 'utf8'), judged) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const Label = v.object({ page: v.string(), kind: v.string(), planted: v.array(v.string()) })
const Judged = v.object({
  page: v.string(),
  report: v.object({
    authenticity: v.object({ kind: v.string(), evidence: v.array(v.object({ strength: v.number(), reviews: v.array(v.string()) })) }),
  }),
})

/** Of the planted copies and disclosures among 20 reviews and more, the share that a sign points to, and the share of those pointed to there that is planted. */
function pointedTo(labels: string, judged: readonly string[]): { readonly recall: number; readonly precision: number } {
  const said = new Map(judged.map((line) => v.parse(Judged, JSON.parse(line))).map(({ page, report }) => [page, report.authenticity]))
  let [planted, pointed, both] = [0, 0, 0]
  for (const line of labels.split('\n').filter(Boolean)) {
    const label = v.parse(Label, JSON.parse(line))
    const authenticity = said.get(label.page)
    if ((label.kind !== 'copies' && label.kind !== 'disclosed') || authenticity?.kind !== 'assessed') continue
    const found = new Set(authenticity.evidence.filter(({ strength }) => strength > 0).flatMap(({ reviews }) => reviews))
    planted += label.planted.length
    pointed += found.size
    both += label.planted.filter((id) => found.has(id)).length
  }
  return { recall: both / planted, precision: both / pointed }
}

function judge(line: string): string {
  const listing = parseListing(JSON.parse(line))
  const { authenticity, standings } = assess(listing)
  return JSON.stringify({ page: listing.product.id, report: { authenticity, rating: rate(listing, standings) } })
}
