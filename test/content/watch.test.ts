// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { watch } from '../../src/content/watch.ts'

let leaving: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  leaving = new AbortController()
})

afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

/** The page grows every `pause` ms for `duration` ms. */
async function pageGrows(pause: number, duration: number) {
  for (let passed = 0; passed < duration; passed += pause) {
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(pause)
  }
}

test('a page that has changed is looked at once it rests', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  watch(document, look, leaving.signal)
  await pageGrows(100, 300)
  expect(look).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(500)
  expect(look).toHaveBeenCalledTimes(1)
})

test('a page that never rests is looked at all the same', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  watch(document, look, leaving.signal)
  await pageGrows(100, 5000)
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(2)
})

test('a page that changes without end and shows nothing new does not cost without end', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(false)
  watch(document, look, leaving.signal)
  await pageGrows(1000, 600_000)
  expect(look.mock.calls.length).toBeLessThan(25)
})

test('a page that shows something new without end is looked at twenty times a minute at most', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  watch(document, look, leaving.signal)
  await pageGrows(1000, 600_000)
  expect(look.mock.calls.length).toBeLessThanOrEqual(200)
})

test('a list that gets other words in the same elements is looked at', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  const words = document.createTextNode('one')
  document.body.append(words)
  watch(document, look, leaving.signal)
  words.data = 'two'
  await vi.advanceTimersByTimeAsync(1000)
  expect(look).toHaveBeenCalledTimes(1)
})

test('after the end nothing is looked at', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  watch(document, look, leaving.signal)
  document.body.append(document.createElement('p'))
  leaving.abort()
  await vi.advanceTimersByTimeAsync(10_000)
  await pageGrows(1000, 5000)
  expect(look).not.toHaveBeenCalled()
})

test('a shadow root that comes without any other change is looked at', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  const roots: ShadowRoot[] = []
  const host = document.createElement('shop-reviews')
  document.body.append(host)
  await vi.advanceTimersByTimeAsync(0)
  watch(document, look, leaving.signal, () => roots)
  await vi.advanceTimersByTimeAsync(5000)
  expect(look).not.toHaveBeenCalled()
  roots.push(host.attachShadow({ mode: 'open' }))
  await vi.advanceTimersByTimeAsync(2500)
  expect(look).toHaveBeenCalledTimes(1)
})

test('what changes inside a shadow root is looked at too, also one that came later', async () => {
  const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  const roots: ShadowRoot[] = []
  watch(document, look, leaving.signal, () => roots)
  const host = document.createElement('shop-reviews')
  document.body.append(host)
  roots.push(host.attachShadow({ mode: 'open' }))
  await vi.advanceTimersByTimeAsync(500)
  expect(look).toHaveBeenCalledTimes(1)
  roots[0]?.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(500)
  expect(look).toHaveBeenCalledTimes(2)
})
