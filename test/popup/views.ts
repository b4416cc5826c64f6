import { NOTHING_CHOSEN, type Offer } from '../../src/core/choose.ts'
import type { Review } from '../../src/core/listing.ts'
import type { Evidence, Merit, Opinion, Quote, Report, SignalName, Standing, Voice } from '../../src/core/report.ts'
import type { Judged } from '../../src/platform/messages.ts'
import type { Shown, View } from '../../src/popup/view.ts'
import { kettle, listing, passage, reviews } from './listings.ts'

const pro = (id: string, words: string): Quote => ({ ...passage(id, words), side: 'pro' })
const con = (id: string, words: string): Quote => ({ ...passage(id, words), side: 'con' })

const opinions: readonly Opinion[] = [
  {
    aspect: 'speed',
    side: 'pro',
    praisedBy: ['R1', 'R4', 'R5', 'R8', 'R9', 'R12'],
    blamedBy: [],
    quotes: [pro('R1', 'Boils a full litre in two and a half minutes.'), pro('R12', 'Heats up fast.')],
  },
  {
    aspect: 'lid',
    side: 'con',
    praisedBy: [],
    blamedBy: ['R2', 'R6', 'R7', 'R13'],
    quotes: [
      con('R2', 'After three months the lid would not stay shut'),
      con('R6', 'der Deckel klemmt schon nach vier Wochen'),
      con('R7', 'The lid broke after two weeks.'),
    ],
  },
  {
    aspect: 'noise',
    side: 'pro',
    praisedBy: ['R3', 'R11', 'R12'],
    blamedBy: [],
    quotes: [pro('R11', 'Very quiet'), pro('R3', 'Quiet enough for an early kitchen.')],
  },
  {
    aspect: 'handle',
    side: 'divided',
    praisedBy: ['R1', 'R11'],
    blamedBy: ['R3', 'R13'],
    quotes: [pro('R1', 'The handle stays cool.'), con('R13', 'Handle gets hot near the top')],
  },
  { aspect: 'looks', side: 'pro', praisedBy: ['R4', 'R5'], blamedBy: [], quotes: [pro('R4', 'looks like new every single day')] },
  { aspect: 'gift', side: 'pro', praisedBy: ['R9', 'R4'], blamedBy: [], quotes: [pro('R9', 'Lovely thing')] },
  { aspect: 'markings', side: 'con', praisedBy: [], blamedBy: ['R8'], quotes: [con('R8', 'the markings inside are hard to read')] },
]

const nearCopies: Evidence = {
  signal: 'near-copies',
  strength: 2.7,
  measured: { reviews: 2, read: 48, texts: 1, largest: 2, shared: 92 },
  reviews: ['R4', 'R5'],
  passages: [
    passage('R4', 'This kettle changed our mornings, boils fast and looks like new every single'),
    passage('R5', 'This kettle changed our mornings, boils fast and looks like new every single'),
  ],
}

const disclosed: Evidence = {
  signal: 'disclosed-incentive',
  strength: 1,
  measured: { reviews: 1, read: 48 },
  reviews: ['R9'],
  passages: [passage('R9', 'got this for free for my honest opinion')],
}

const burst: Evidence = {
  signal: 'burst',
  strength: 3,
  measured: { reviews: 19, read: 46, days: 6, from: '2026-03-01', to: '2026-03-06', mean: 4.95, rest: 3.6, five: 18 },
  reviews: ['R1', 'R4', 'R5', 'R9'],
  passages: [],
}

const otherProduct: Evidence = {
  signal: 'other-product',
  strength: 3,
  measured: { reviews: 5, read: 48, own: 30, topic: 'wear', home: 'kitchen' },
  reviews: ['R11'],
  passages: [passage('R11', 'quiet')],
}

const vine: Evidence = { signal: 'vine', strength: 0, measured: { reviews: 1, read: 48 }, reviews: ['R8'], passages: [] }

const unusual: Evidence = {
  signal: 'unusual-sample',
  strength: 0,
  measured: { reviews: 13, read: 13, mean: 1.8, store: 4.6 },
  reviews: [],
  passages: [],
}

const of13 = (evidence: Evidence): Evidence => ({ ...evidence, measured: { ...evidence.measured, read: 13 } })

const voices: readonly Voice[] = [
  {
    review: 'R2',
    side: 'con',
    merits: [{ kind: 'used-for', months: 8 }, { kind: 'photos', count: 1 }, { kind: 'verified' }],
  },
  { review: 'R12', side: 'pro', merits: [{ kind: 'compared' }, { kind: 'specific', aspects: 2 }] },
]

function standingOf({ id, verified, images }: Review): Standing {
  const signs = (['R4', 'R5'].includes(id) ? ['near-copies'] : id === 'R9' ? ['disclosed-incentive'] : []) satisfies SignalName[]
  const merits: Merit[] = [
    ...(images > 0 ? [{ kind: 'photos', count: images } as const] : []),
    ...(verified ? [{ kind: 'verified' } as const] : []),
  ]
  return { review: id, weight: signs.length > 0 ? 0.2 : 1, signs, merits }
}

const assessed: Report = {
  product: kettle,
  basis: { read: 48, total: 4318, mined: 44, unknownLanguages: ['pl'], onTrial: 0 },
  authenticity: { kind: 'assessed', signs: 'some', confidence: 'low', suspicion: 0.6, evidence: [nearCopies, disclosed, vine] },
  rating: {
    shown: 4.6,
    trusted: { value: 4.25, low: 4.08, high: 4.42, effective: 41.3 },
    read: { value: 3.9, low: 3.5, high: 4.3, effective: 41.3 },
    histogram: {
      shown: { 5: 0.74, 4: 0.13, 3: 0.05, 2: 0.03, 1: 0.05 },
      trusted: { 5: 0.6, 4: 0.17, 3: 0.08, 2: 0.05, 1: 0.1 },
    },
  },
  opinions,
  voices,
  standings: reviews.map(standingOf),
}

const firstLook: Report = {
  ...assessed,
  basis: { read: 13, total: 4318, mined: 13, unknownLanguages: [], onTrial: 0 },
  authenticity: { kind: 'first-look', evidence: [] },
  rating: {
    ...assessed.rating,
    trusted: { value: 4.3, low: 3.8, high: 4.7, effective: 12.4 },
    read: { value: 3.6, low: 2.8, high: 4.4, effective: 12.4 },
  },
  opinions: opinions.filter(({ side }) => side === 'pro'),
}

/** Each result that the popup can show. */
export const results = {
  few: { ...assessed, authenticity: { kind: 'assessed', signs: 'few', confidence: 'medium', suspicion: 0.02, evidence: [vine] } },
  some: assessed,
  many: {
    ...assessed,
    authenticity: {
      kind: 'assessed',
      signs: 'many',
      confidence: 'medium',
      suspicion: 0.95,
      evidence: [nearCopies, disclosed, burst, otherProduct],
    },
  },
  'first look, nothing stood out': firstLook,
  'first look, something stood out': {
    ...firstLook,
    authenticity: { kind: 'first-look', evidence: [of13(nearCopies), of13(vine)] },
    opinions,
  },
  'first look, not typical': { ...firstLook, authenticity: { kind: 'first-look', evidence: [of13(vine), unusual] } },
  'too few': {
    ...firstLook,
    basis: { read: 3, total: 3, mined: 3, unknownLanguages: [], onTrial: 0 },
    authenticity: { kind: 'too-few', evidence: [] },
    rating: { shown: 4.3, trusted: null, read: null, histogram: null },
    opinions: [],
    voices: [],
  },
  'another language': {
    ...firstLook,
    basis: { read: 9, total: null, mined: 0, unknownLanguages: ['ja'], onTrial: 0 },
    rating: { shown: null, trusted: null, read: { value: 4, low: 3.3, high: 4.7, effective: 9 }, histogram: null },
    opinions: [],
    voices: [],
  },
} as const satisfies Readonly<Record<string, Report>>

const site = kettle.site
const waiting = { ...listing, reviews: [] }

const offers: readonly Offer[] = [
  { filter: { kind: 'verified' }, count: 11 },
  { filter: { kind: 'unrewarded' }, count: 11 },
  { filter: { kind: 'photos' }, count: 2 },
  { filter: { kind: 'months', months: 6 }, count: 12 },
  { filter: { kind: 'country', country: 'GB' }, count: 12 },
  { filter: { kind: 'country', country: 'DE' }, count: 1 },
]

/** Each state of the popup, by what a shopper would call it. */
export const views: Readonly<Record<string, View>> = {
  reading: { kind: 'reading' },
  'no access': { kind: 'no-access' },
  'not granted': { kind: 'not-granted' },
  'tab gone': { kind: 'tab-gone' },
  'no product': { kind: 'no-product', site },
  'site off': { kind: 'site-off', site },
  paused: { kind: 'paused', until: null },
  'no reviews': { kind: 'no-reviews', listing: waiting },
  waiting: { kind: 'waiting', listing: waiting },
  unreadable: { kind: 'unreadable', site },
  failed: { kind: 'failed', error: 'TypeError' },
  'counted otherwise': resultOf(results['first look, nothing stood out'], {
    before: { ...assessed, rating: { ...assessed.rating, trusted: { value: 4.5, low: 4.3, high: 4.7, effective: 48 } } },
    choice: { ...NOTHING_CHOSEN, filters: [{ kind: 'verified' }], setAside: ['R2'] },
  }),
  ...Object.fromEntries(Object.entries(results).map(([name, report]) => [name, resultOf(report)])),
}

/** A result of which nothing was chosen yet. */
export function resultOf(report: Report, around: Partial<Judged> = {}): View {
  return { kind: 'result', listing, report, before: null, offers, choice: NOTHING_CHOSEN, ...around }
}

/** A view with all that stands around it. */
export function shownWith(view: View): Shown {
  const state = view.kind === 'site-off' ? 'off' : 'ask'
  const isNowhere = ['no-access', 'not-granted', 'tab-gone'].includes(view.kind)
  return {
    view,
    site: isNowhere ? null : { site, state },
    note: null,
    further: { kind: 'none' },
    asked: null,
    tab: 7,
    link: 'https://www.shop.example/p/K-17',
    speaking: 'silent',
    shelf: null,
  }
}
