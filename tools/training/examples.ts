import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A text, or one place in it, and what a person said of it. */
export interface Example {
  /** The data set it is from. */
  readonly set: string
  readonly text: string
  /** 1 praise, -1 blame, 0 neither. */
  readonly side: number
  /** The place judged, in UTF-16 code units; `null`: the whole text. */
  readonly place: Place | null
  /** Examples of one group (a text, a product) never stand on both sides of a split. */
  readonly group: string
  /** Stars of the review it is from; `null` when not known. */
  readonly stars: number | null
}

/** A part of a text; `end` is exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The labelled sentences of a folder of opinion data, by the name of the set; research/opinions.md says what each is. */
export const SETS = {
  liu: (folder: string) => labelled(folder, 'liu_pros_cons/data.jsonl'),
  'kotzias amazon': (folder: string) => labelled(folder, 'kotzias/amazon_cells.jsonl'),
  'kotzias yelp': (folder: string) => labelled(folder, 'kotzias/yelp.jsonl'),
  'hu-liu': huLiu,
  tsa: (folder: string) => [...targets(folder, 'train'), ...targets(folder, 'dev')],
  'mams train': (folder: string) => aspects(folder, 'mams/data.jsonl', (row) => row.src === 'train'),
  'mams val': (folder: string) => aspects(folder, 'mams/data.jsonl', (row) => row.src === 'val'),
  laptops: (folder: string) => aspects(folder, 'semeval14/data.jsonl', (row) => row.domain === 'laptops'),
  restaurants: (folder: string) => aspects(folder, 'semeval14/data.jsonl', (row) => row.domain === 'restaurants'),
  tv: (folder: string) => templates(folder, 'absa_products_extra/Television_Train.xml.seg.jsonl'),
  't-shirt': (folder: string) => templates(folder, 'absa_products_extra/Menstshirt_Train.xml.seg.jsonl'),
  oposum,
  'oposum salience': oposumSalience,
} as const

/** The name of a set. */
export type SetName = keyof typeof SETS

/** What each line of a file of JSON lines gives. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the row's shape is told by the data's own documentation, not checked
export function jsonLines<Row, Given>(folder: string, file: string, read: (row: Row) => readonly Given[]): readonly Given[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n')
  return lines.filter((line) => line !== '').flatMap((line) => read(JSON.parse(line)))
}

const SIDES: Readonly<Record<string, number>> = { positive: 1, negative: -1, neutral: 0 }

function whole(set: string, text: string, side: number, group = text.toLowerCase()): Example {
  return { set, text, side, place: null, group, stars: null }
}

function labelled(folder: string, file: string): readonly Example[] {
  return jsonLines(folder, file, ({ text, label }: { text: string; label: number }) => [whole(file, text, label === 1 ? 1 : -1)])
}

interface HuLiuRow {
  readonly text: string
  readonly product: string
  readonly features: readonly (readonly [name: string, strength: number])[]
}

/** A sentence of Hu and Liu with no feature judged is neutral, with one side praise or blame; where it has both, each feature is an example of its own. */
function huLiu(folder: string): readonly Example[] {
  return jsonLines(folder, 'hu_liu_5/data.jsonl', ({ text, product, features }: HuLiuRow) => {
    const sides = new Set(features.map(([, strength]) => Math.sign(strength)))
    const [only] = sides
    if (sides.size < 2) return [whole('hu-liu', text, only ?? 0, product)]
    return features.flatMap(([feature, strength]) => {
      const start = text.indexOf(feature)
      return start < 0 ? [] : [{ ...whole('hu-liu', text, Math.sign(strength), product), place: { start, end: start + feature.length } }]
    })
  })
}

interface TargetRow {
  readonly text: string
  readonly targets: readonly { readonly location: { readonly begin: number; readonly end: number }; readonly sentiment: string }[]
}

function targets(folder: string, part: string): readonly Example[] {
  return jsonLines(folder, `tsa_md/${part}.jsonl`, ({ text, targets }: TargetRow) =>
    targets.map(({ location, sentiment }) => ({
      ...whole('tsa', text, SIDES[sentiment] ?? 0),
      place: { start: location.begin, end: location.end },
    })),
  )
}

interface AspectRow {
  readonly text: string
  readonly src?: string
  readonly domain: string
  readonly aspects: readonly { readonly pol: string; readonly start: number; readonly end: number }[]
}

/** Aspects on which the writer is of two minds ("conflict") are left out. */
function aspects(folder: string, file: string, wanted: (row: AspectRow) => boolean): readonly Example[] {
  return jsonLines(folder, file, (row: AspectRow) => {
    const judged = wanted(row) ? row.aspects.filter(({ pol }) => pol in SIDES) : []
    return judged.map(({ pol, start, end }) => ({ ...whole(file, row.text, SIDES[pol] ?? 0), place: { start, end } }))
  })
}

function templates(folder: string, file: string): readonly Example[] {
  return jsonLines(folder, file, ({ text, aspect, pol }: { text: string; aspect: string; pol: string }) => {
    const start = text.indexOf('$T$')
    const example = whole(
      file,
      text.replace('$T$', () => aspect),
      SIDES[pol.toLowerCase()] ?? 0,
    )
    return [{ ...example, place: { start, end: start + aspect.length } }]
  })
}

interface OposumUnit {
  readonly text: string
  readonly label: string | null
  readonly aspects: readonly string[]
  /** Whether each of three people found it telling: 1 or 0. */
  readonly salience: readonly number[]
}

interface OposumRow {
  readonly id: string
  readonly reviews: readonly {
    readonly stars: number | null
    readonly edus: readonly OposumUnit[]
  }[]
}

const SIGNS: Readonly<Record<string, number>> = { '+': 1, '-': -1, '0': 0 }

function oposum(folder: string): readonly Example[] {
  return jsonLines(folder, 'oposum_gold60/products.jsonl', ({ id, reviews }: OposumRow) =>
    reviews.flatMap(({ stars, edus }) =>
      edus.flatMap(({ text, label }) => (label === null ? [] : [{ ...whole('oposum', text, SIGNS[label] ?? 0, id), stars }])),
    ),
  )
}

/** What at least two of three people found telling, and what nobody did; the side stands for "telling" and says nothing of praise or blame. */
function oposumSalience(folder: string): readonly Example[] {
  return jsonLines(folder, 'oposum_gold60/products.jsonl', ({ id, reviews }: OposumRow) =>
    reviews.flatMap(({ stars, edus }) =>
      edus.flatMap(({ text, salience, aspects }) => {
        const votes = salience.reduce((sum, vote) => sum + vote, 0)
        const telling = votes >= 2 && !aspects.includes('None')
        return votes === 1 || (votes >= 2 && !telling) ? [] : [{ ...whole('oposum salience', text, telling ? 1 : 0, id), stars }]
      }),
    ),
  )
}
