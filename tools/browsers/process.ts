import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import type { BrowserName } from './driver.ts'

const PROGRAMS: Readonly<Record<BrowserName, { readonly variable: string; readonly names: readonly string[] }>> = {
  chromium: { variable: 'CHROME_PATH', names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'] },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox', 'firefox-developer-edition'] },
}

/** The path of an installed browser (`CHROME_PATH` and `FIREFOX_PATH` go before the usual names); `null` where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names } = PROGRAMS[name]
  const chosen = process.env[variable]
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((program) => folders.map((folder) => join(folder, program))).find((path) => existsSync(path)) ?? null
}

/** A browser that runs on a profile of its own, which goes with it. */
export interface Running {
  readonly child: ChildProcess
  readonly profile: string
  readonly closed: Promise<void>
  /** Ends the browser at once. */
  readonly end: () => Promise<void>
}

/** Starts a browser with a fresh profile; with `pipes`, file descriptors 3 and 4 are open for remote control. */
export function startBrowser(
  name: BrowserName,
  argumentsFor: (profile: string) => readonly string[],
  { pipes }: { readonly pipes: boolean },
): Running {
  const path = findBrowser(name)
  if (path === null) throw new Error(`no ${name} on this machine; install it or set ${PROGRAMS[name].variable}`)
  const profile = mkdtempSync(join(tmpdir(), `grain-of-salt-${name}-`))
  const child = spawn(path, argumentsFor(profile), { stdio: ['ignore', 'ignore', 'pipe', ...(pipes ? (['pipe', 'pipe'] as const) : [])] })
  const killed = () => {
    child.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  process.once('exit', killed)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const closed = gone.then(() => {
    process.off('exit', killed)
    // The browser's last processes write for a moment longer.
    return rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
  const end = () => {
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000)
    return closed.finally(() => clearTimeout(patience))
  }
  return { child, profile, closed, end }
}
