import { expect, test, vi } from 'vitest'

import { inSlices } from '../../src/content/in-slices.ts'

function* steps(count: number, cost: (step: number) => void) {
  for (let step = 0; step < count; step++) {
    cost(step)
    yield
  }
  return count
}

test('long work lets the page have its turn every few milliseconds, and before what follows', async () => {
  const clock = vi.spyOn(performance, 'now')
  let now = 0
  clock.mockImplementation(() => now)
  const turns = vi.spyOn(globalThis, 'MessageChannel')
  expect(
    await inSlices(
      steps(20, () => (now += 3)),
      new AbortController().signal,
    ),
  ).toBe(20)
  expect(turns).toHaveBeenCalledTimes(7)
  vi.restoreAllMocks()
})

test('work ends with the page that it was for', async () => {
  const leaving = new AbortController()
  const clock = vi.spyOn(performance, 'now')
  let now = 0
  clock.mockImplementation(() => now)
  const work = inSlices(
    steps(1000, (step) => {
      now += 10
      if (step === 3) leaving.abort(new Error('left'))
    }),
    leaving.signal,
  )
  await expect(work).rejects.toThrow('left')
  clock.mockRestore()
})
