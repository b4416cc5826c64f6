import { parseScore, type MadeScore } from './made-listings.ts'
import { percent, table } from './markdown.ts'

/** The tables of the scores on made listings, as the mean over the seeds. */
export function madeTables(results: readonly unknown[]): string {
  const scores = results.map(parseScore)
  return [alarmTable(scores), foundTable(scores), overallTable(scores)].join('\n\n')
}

function mean(scores: readonly MadeScore[], pick: (score: MadeScore) => number | null | undefined): number {
  const values = scores.flatMap((score) => pick(score) ?? [])
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function alarmTable(scores: readonly MadeScore[]): string {
  const kinds = [...new Set(scores.flatMap(({ alarms }) => Object.keys(alarms)))].filter((kind) => !kind.endsWith(' 13'))
  const rows = kinds.map((kind) => [
    kind,
    percent(mean(scores, ({ alarms }) => alarms[kind]?.alarm)),
    percent(mean(scores, ({ alarms }) => alarms[kind]?.many)),
  ])
  return table('Clean listings, by kind and number of reviews', ['Kind', 'some or many', 'many'], rows)
}

function foundTable(scores: readonly MadeScore[]): string {
  const kinds = Object.keys(scores[0]?.campaigns ?? {}).filter((kind) => !kind.endsWith(' 13'))
  const rows = kinds.map((kind) => [
    kind,
    mean(scores, ({ campaigns }) => campaigns[kind]?.found).toFixed(2),
    mean(scores, ({ campaigns }) => campaigns[kind]?.auc).toFixed(2),
  ])
  return table('Campaigns worked in: share found, and AUC against clean listings of the same size', ['Campaign', 'found', 'AUC'], rows)
}

function overallTable(scores: readonly MadeScore[]): string {
  const figure = (what: string, pick: (overall: MadeScore['overall']) => number | null | undefined, digits = 3) => [
    what,
    mean(scores, ({ overall }) => pick(overall)).toFixed(digits),
  ]
  return table(
    'Over all made listings',
    ['What', 'Figure'],
    [
      figure('clean listings called some or many', ({ alarm }) => alarm, 4),
      figure('clean listings called many', ({ many }) => many, 4),
      ['of the planted copies and disclosures, pointed to', mean(scores, ({ planted }) => planted.recall).toFixed(3)],
      ['of the reviews pointed to there, planted', mean(scores, ({ planted }) => planted.precision).toFixed(3)],
      figure('of the planted reviews in found campaigns, pointed to', ({ pointedRecall }) => pointedRecall),
      figure('of the reviews pointed to in found campaigns, planted', ({ pointedPrecision }) => pointedPrecision),
      figure('13 reviews: planted copies pointed to', ({ firstLook }) => firstLook.copiesPointedTo),
      figure('13 reviews: planted disclosures pointed to', ({ firstLook }) => firstLook.disclosedPointedTo),
      figure('13 reviews: clean listings with any sign', ({ firstLook }) => firstLook.cleanWithEvidence, 4),
      figure('trusted rating: moved on clean listings (stars)', ({ trusted }) => trusted.movedOnClean, 4),
      figure('trusted rating: bias left on found campaigns', ({ trusted }) => trusted.biasLeft),
      figure('trusted rating: its range holds the genuine mean', ({ trusted }) => trusted.rangeHolds),
    ],
  )
}
