import type { Basis, Opinion } from '../core/report.ts'
import type { Judged } from '../platform/messages.ts'
import type { Say } from '../words/say.ts'
import { aspectLabel } from './aspect-label.ts'
import { sayBefore, whatToKnow } from './before-you-buy.tsx'
import { sayChosen } from './chosen.tsx'
import { sayBasis, tell } from './verdict.tsx'

/** The glance in whole sentences, each with its base: to be copied, or read aloud. */
export function summaryOf(judged: Judged, say: Say): readonly string[] {
  const { report, before } = judged
  const { product, authenticity, basis, opinions } = report
  const told = tell(say, authenticity)
  const first = whatToKnow(opinions)
  return [
    say('summary.of', product),
    ...(before === null ? [] : [sayChosen(say, judged, before)]),
    told.verdict,
    ...(told.answer === null ? [] : [told.answer]),
    ...told.leads,
    sayBasis(say, before?.basis ?? basis),
    ...(first === null ? [] : [sayBefore(say, first, basis)]),
    ...sayRatings(say, judged),
    ...sayOpinions(say, 'pro', opinions, basis),
    ...sayOpinions(say, 'con', opinions, basis),
    say('basis.product'),
  ]
}

function sayRatings(say: Say, { report: { rating, basis } }: Judged): readonly string[] {
  const { shown, trusted, read } = rating
  const store = shown !== null && basis.total !== null ? [say('state.store-rating', { value: shown, total: basis.total })] : []
  if (trusted !== null) return [...store, say('summary.trusted', trusted)]
  return read === null ? store : [...store, say('rating.read', { ...read, read: basis.read })]
}

const MOST = 3

function sayOpinions(say: Say, side: 'pro' | 'con', opinions: readonly Opinion[], { mined }: Basis): readonly string[] {
  const named = opinions
    .filter((opinion) => opinion.side === side)
    .slice(0, MOST)
    .map(({ aspect, praisedBy, blamedBy }) =>
      say('summary.opinion', {
        aspect: aspectLabel(say, aspect),
        count: side === 'pro' ? praisedBy.length : blamedBy.length,
        read: mined,
      }),
    )
  if (named.length === 0) return []
  return [side === 'pro' ? say('summary.pros', { opinions: named }) : say('summary.cons', { opinions: named })]
}
