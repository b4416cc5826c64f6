import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import * as v from 'valibot'

import type { Surface } from '../../tools/browsers/driver.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const Violations = v.array(v.string())

/** What axe has against what is on the screen. */
export function violations(surface: Surface): Promise<string[]> {
  const run = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`
  return surface.evaluate(`(() => { ${AXE}; return ${run} })()`, Violations)
}
