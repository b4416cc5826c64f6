import { lookAtPhoto, lookOnce } from '../src/scan/decode/look.ts'
import { attemptOfFrame } from '../src/scan/decode/attempts.ts'
import type { Gray } from '../src/scan/decode/gray.ts'
import { findWithZxing } from '../src/scan/decode/zxing.ts'
import { wantedCodes, type Wanted } from './scan-pictures/codes.ts'
import { damaged, DAMAGES, falseEan13, withoutCode } from './scan-pictures/damage.ts'
import { photosOf } from './scan-pictures/photos.ts'
import { drawScene, type Modules, type Pose } from './scan-pictures/scene.ts'
import { drawSymbol, isFoundByZxing, prepareZxing } from './scan-pictures/zxing.ts'

/**
 * Measures the barcode reader on drawn pictures: `npm run bench-scan -- [each [first [pictures]]]`, with `each` to take only every so many of them, from `first` on;
 * `pictures` is the number without a code, and as many with a damaged one.
 * Prints what zxing's own reader finds at its best settings, what ours finds, wrong numbers (there must be none), and how long a look at a camera's picture takes.
 */
const each = Number(process.argv[2] ?? 1)
const first = Number(process.argv[3] ?? 0)
const pictures = Number(process.argv[4] ?? 200)

const DAMAGED_SIDE = 800

/** A cheap phone against the machine that this runs on, as DevTools slows it down. */
const SLOWER = 4

await prepareZxing()
const codes = await Promise.all(wantedCodes().map(async (wanted) => ({ wanted, modules: await drawSymbol(wanted) })))
const wrong: string[] = []

console.table(await measureFinding())
await lookForWrong()
console.log(`median look at a camera's picture, ${SLOWER} times slower: ${(await medianLook()).toFixed(0)} ms`)
console.log(`wrong numbers: ${wrong.length}`, wrong)
if (wrong.length > 0) process.exitCode = 1

interface Row {
  photos: number
  zxing: number
  ours: number
  /** Found by both, as a share of what zxing finds. */
  kept: string
}

async function measureFinding(): Promise<Record<string, Row>> {
  const results: { condition: string; name: string; zxing: boolean; ours: boolean }[] = []
  for (const [number, { wanted, modules }] of codes.entries()) {
    if (number % each !== first) continue
    // Half of the photos of each symbol, so that every condition meets every second one.
    for (const { condition, take } of photosOf(modules, number).filter((_, i) => (i + number) % 2 === 0)) {
      const photo = take()
      const ours = await read(photo, wanted, `${wanted.name}, ${condition}, ${number}`)
      results.push({ condition, name: wanted.name, zxing: await isFoundByZxing(photo, wanted.gtin), ours })
    }
  }
  const rowOf = (some: typeof results): Row => {
    const zxing = some.filter((result) => result.zxing)
    const kept = zxing.filter((result) => result.ours).length
    return {
      photos: some.length,
      zxing: zxing.length,
      ours: some.filter((result) => result.ours).length,
      kept: (kept / zxing.length).toFixed(3),
    }
  }
  const groups = [...new Set(results.flatMap(({ condition, name }) => [condition, name]))]
  const rows = groups.map((group) => [group, rowOf(results.filter(({ condition, name }) => condition === group || name === group))])
  return { ...Object.fromEntries(rows), all: rowOf(results) }
}

/** Is the wanted number found? Any other is noted as wrong. */
async function read(picture: Gray, wanted: Wanted | null, what: string): Promise<boolean> {
  const verdict = await lookAtPhoto(picture, findWithZxing)
  if (verdict?.kind !== 'gtin') return false
  if (verdict.gtin === wanted?.gtin) return true
  wrong.push(`${what}: ${verdict.gtin} for ${wanted?.gtin ?? 'nothing'}`)
  return false
}

async function lookForWrong(): Promise<void> {
  let survived = 0
  for (let number = first; number < pictures; number += each) {
    await read(withoutCode(number), null, `no code ${number}`)
    const { wanted, modules } = codeOf(number)
    const kind = DAMAGES[Math.floor(number / 2) % DAMAGES.length] ?? 'torn'
    if (number % 4 === 0) await read(drawScene(falseEan13(number / 4), poseOf(number), number), null, `false EAN-13 ${number}`)
    else if (await read(drawScene(damaged(modules, kind, number), poseOf(number), number), wanted, `${kind} ${wanted.name} ${number}`))
      survived += 1
  }
  const count = Math.ceil((pictures - first) / each)
  console.log(`${count} pictures without a code, ${count} with a damaged one, of which ${survived} could still be read`)
}

function poseOf(number: number): Pose {
  return { side: DAMAGED_SIDE, turn: (number * 7) % 45, share: 0.5, skew: 0 }
}

function codeOf(number: number): { readonly wanted: Wanted; readonly modules: Modules } {
  const code = codes[(number * 11) % codes.length]
  if (!code) throw new Error('no codes')
  return code
}

async function medianLook(): Promise<number> {
  const times: number[] = []
  for (let number = first; number < 90; number += each) {
    const picture =
      number % 2 === 0 ? drawScene(codeOf(number).modules, { side: 1280, turn: number, share: 0.4, skew: 0 }, number) : withoutCode(number)
    const start = performance.now()
    await lookOnce(picture, attemptOfFrame(number), findWithZxing)
    times.push((performance.now() - start) * SLOWER)
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
