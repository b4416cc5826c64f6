/** Node has no Web Locks before version 24: the same by name, one after the other. */
const queues = new Map<string, Promise<unknown>>()

function request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const done = (queues.get(name) ?? Promise.resolve()).then(work, work)
  queues.set(name, done)
  return done
}

if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true })
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
