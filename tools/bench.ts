/** Measures where the time goes, in real browsers: `npm run bench`, or of `reading`, `tasks`, `notes`, `popup` and `latency` what is named (`npm run bench -- reading`). */
import { measureNotes } from './bench/notes.ts'
import { measureLatency } from './bench/latency.ts'
import { measurePopup } from './bench/popup.ts'
import { measureReading } from './bench/reading.ts'
import { measureTasks } from './bench/tasks.ts'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  reading: measureReading,
  tasks: measureTasks,
  notes: measureNotes,
  popup: measurePopup,
  latency: measureLatency,
}

const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  const measure = BENCHES[name]
  if (measure === undefined) throw new Error(`no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}`)
  await measure()
}
