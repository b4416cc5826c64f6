import * as v from 'valibot'

import type { Connection } from '../browsers/connection.ts'

/** How long the tasks of a page's main thread took, in ms. */
export interface Tasks {
  /** The longest of all. */
  readonly longest: number
  /** The longest stretch in which the given script ran, with all that the browser did for it meanwhile. */
  readonly longestOfScript: number
  /** All such stretches together. */
  readonly ofScript: number
}

/** Watches Chromium while something happens; tells of the main thread of the page that marks itself with `marked`, and of a script there, by a part of its address. */
export async function traced(connection: Connection, script: string, happen: () => Promise<unknown>): Promise<Tasks> {
  const collected: Event[] = []
  collectors.push(collected)
  listen(connection)
  await connection.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES }, transferMode: 'ReportEvents' }, v.unknown())
  await happen()
  const complete = new Promise<void>((resolve) => (completed = resolve))
  await connection.send('Tracing.end', {}, v.unknown())
  await complete
  collectors.pop()
  return tasksOf(collected, script)
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute']

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.unknown()),
})
type Event = v.InferOutput<typeof Event>

const collectors: Event[][] = []
const heard = new WeakSet<Connection>()
let completed = () => {}

/** A connection never forgets who listens to it. */
function listen(connection: Connection): void {
  if (heard.has(connection)) return
  heard.add(connection)
  connection.on('Tracing.dataCollected', v.object({ value: v.array(Event) }), ({ value }) => collectors.at(-1)?.push(...value))
  connection.on('Tracing.tracingComplete', v.unknown(), () => completed())
}

function tasksOf(events: readonly Event[], script: string): Tasks {
  const page = events.find(({ name, args }) => name === 'TimeStamp' && JSON.stringify(args ?? {}).includes(MARK))
  const own = events.filter(({ pid, tid }) => pid === page?.pid && tid === page.tid)
  const ran = own.filter(({ name, args }) => RUNS.has(name) && JSON.stringify(args ?? {}).includes(script)).toSorted((a, b) => a.ts - b.ts)
  const stretches = ran.filter((run, i) => !ran.slice(0, i).some((around) => isWithin(run, around))).map(({ dur }) => dur / 1000)
  return {
    longest: Math.max(0, ...own.filter(({ name }) => name === 'RunTask').map(({ dur }) => dur)) / 1000,
    longestOfScript: Math.max(0, ...stretches),
    ofScript: stretches.reduce((sum, took) => sum + took, 0),
  }
}

const MARK = 'the page that is measured'

/** What a page evaluates to be known in a trace. */
export const MARKED = `(console.timeStamp(${JSON.stringify(MARK)}), null)`

/** What names the script that runs. */
const RUNS: ReadonlySet<string> = new Set(['FunctionCall', 'EvaluateScript', 'v8.run'])

function isWithin(run: Event, around: Event): boolean {
  return run.ts >= around.ts && run.ts + run.dur <= around.ts + around.dur
}
