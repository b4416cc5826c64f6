import * as v from 'valibot'

import type { Connection } from '../browsers/connection.ts'

/** A piece of work on a thread, in ms of the clock. */
export interface Piece {
  readonly name: string
  readonly start: number
  readonly end: number
  /** What the thread worked in it, in ms: without the time that other processes of a busy machine took. */
  readonly worked: number
}

/** What the scripts of an extension did in pages: pieces of their own work, and the whole tasks that these were part of. */
export interface Work {
  readonly pieces: readonly Piece[]
  readonly tasks: readonly Piece[]
}

const Event = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number()),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
})
type Event = v.InferOutput<typeof Event>
const Collected = v.object({ value: v.array(v.unknown()) })

/** Chromium's own record of what its threads did while something happens, as far as a script whose address holds `script` took part. */
export async function workDuring(connection: Connection, script: string, happen: () => Promise<void>): Promise<Work> {
  const events: Event[] = []
  connection.on('Tracing.dataCollected', Collected, ({ value }) => {
    for (const event of value) if (v.is(Event, event)) events.push(v.parse(Event, event))
  })
  const complete = new Promise((resolve) => connection.on('Tracing.tracingComplete', v.unknown(), resolve))
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel']
  await connection.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' }, v.unknown())
  await happen()
  await connection.send('Tracing.end', {}, v.unknown())
  await complete
  return workOf(events, script)
}

function workOf(events: readonly Event[], script: string): Work {
  const ours = events.filter(({ args }) => args?.data?.url?.includes(script) === true)
  const threads = new Set(ours.map(threadOf))
  const tasks = events.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
  const around = tasks.filter((task) => ours.some((piece) => threadOf(piece) === threadOf(task) && isWithin(piece, task)))
  return { pieces: ours.map(pieceOf), tasks: around.map(pieceOf) }
}

function threadOf({ pid, tid }: Event): string {
  return `${pid} ${tid}`
}

function isWithin(piece: Event, task: Event): boolean {
  return piece.ts >= task.ts && piece.ts + piece.dur <= task.ts + task.dur
}

function pieceOf({ name, ts, dur, tdur }: Event): Piece {
  return { name, start: ts / 1000, end: (ts + dur) / 1000, worked: (tdur ?? dur) / 1000 }
}
