/** Runs every check of the project, one after the other, also after one has failed; `.cache/checks` holds how many passed and failed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

interface Check {
  readonly name: string
  readonly command: string
  /** Tests are counted one by one, every other check as one. */
  readonly hasTests?: true
}

const CHECKS: readonly Check[] = [
  { name: 'types', command: 'tsc' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'dead code', command: 'knip' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'extension lint', command: 'npm run --silent lint:extension' },
  { name: 'sizes', command: 'npm run --silent sizes' },
  { name: 'opinion figures', command: 'npm run --silent measure-opinions -- --check' },
  { name: 'unit', command: 'npm run --silent unit', hasTests: true },
  { name: 'figures', command: 'npm run --silent measure-authenticity -- ../shared --check' },
  { name: 'e2e', command: 'npm run --silent e2e', hasTests: true },
]

interface Count {
  readonly passed: number
  readonly failed: number
}

const Report = v.object({ numPassedTests: v.number(), numFailedTests: v.number() })
const REPORTS = '.cache'
mkdirSync(REPORTS, { recursive: true })
const counts = CHECKS.map((check) => (check.hasTests ? runTests(check) : run(check.name, check.command)))
const failing = CHECKS.filter((_, i) => counts[i]?.failed !== 0).map(({ name }) => name)
const [passed, failed] = [sum((count) => count.passed), sum((count) => count.failed)]
writeFileSync(join(REPORTS, 'checks'), `${passed} ${failed}\n`)
console.log(failed === 0 ? `\nAll ${passed} checks and tests passed.` : `\n${failed} of ${passed + failed} failed: ${failing.join(', ')}.`)
if (failed > 0) process.exitCode = 1

function sum(of: (count: Count) => number): number {
  return counts.reduce((total, count) => total + of(count), 0)
}

function run(name: string, command: string): Count {
  const start = Date.now()
  console.log(`\n== ${name}: ${command}`)
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`-- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(0)} s`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function runTests({ name, command }: Check): Count {
  const file = join(REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  const whole = run(name, `${command} -- --reporter=default --reporter=json --outputFile.json=${file}`)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')))
  // A file that cannot even be loaded has no tests that could fail.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, whole.failed) }
}
