import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import * as v from 'valibot'

import type { Listing } from '../../src/core/listing.ts'
import { launchChromium } from '../browsers/chromium.ts'
import { attachTo, targetsOf } from '../browsers/targets.ts'
import { pageScript } from './page-script.ts'

/** A cheap phone against the machine that this runs on, as DevTools slows it down. */
const SLOWER = 4
const ROUNDS = 15
const ADDRESS = 'https://bench.example/'
const Times = v.object({ cold: v.number(), warm: v.array(v.number()) })

/** Measures in Chromium, slowed down, what mining a listing's opinions takes: the first time with the model still packed, and from then on. */
export async function measureMining(listing: Listing): Promise<void> {
  const [script, pack] = [await pageScript('miner'), readFileSync(resolve('public', 'models', 'en.bin')).toString('base64')]
  const driver = await launchChromium({ extension: resolve('dist', 'chrome'), serve, headless: true, privateWindows: false })
  try {
    const tab = await driver.open(ADDRESS)
    const page = (await targetsOf(driver.connection, 'page')).find(({ url }) => url === ADDRESS)
    const session = await attachTo(driver.connection, page?.targetId ?? '')
    await session('Emulation.setCPUThrottlingRate', { rate: SLOWER }, v.unknown())
    const { cold, warm } = await tab.evaluate(timing(script, pack, listing), Times)
    const middle = warm.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
    console.log(
      `in Chromium, ${SLOWER} times slower, ${listing.reviews.length} reviews: the first time ${cold.toFixed(0)} ms of 150, then ${middle.toFixed(0)} of 60`,
    )
  } finally {
    await driver.close()
  }
}

function serve(url: string): string | null {
  return url === ADDRESS ? '<!doctype html><title>Bench</title>' : null
}

function timing(script: string, pack: string, listing: Listing): string {
  return `(async () => {
    ${script}
    const mine = miner.minerOf(${JSON.stringify(pack)}, ${JSON.stringify(listing)})
    const time = () => { const start = performance.now(); mine(); return performance.now() - start }
    const times = { cold: time(), warm: [] }
    for (let round = 0; round < ${ROUNDS}; round++) {
      await new Promise((next) => setTimeout(next))
      times.warm.push(time())
    }
    return times
  })()`
}
