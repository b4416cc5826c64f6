import { expect, test, vi } from 'vitest'

import type { OldChrome } from '../../src/platform/browser.ts'

type Heard = Parameters<OldChrome['runtime']['onMessage']['addListener']>[0]

/** Chrome as it was: a listener answers by calling back, later if it returned true. */
function oldChrome() {
  const listeners = new Set<Heard>()
  const sendMessage = (message: unknown) =>
    new Promise((resolve) => {
      const isAwaited = [...listeners].some((heard) => heard(message, { id: 'ours' }, resolve))
      if (!isAwaited) resolve(undefined)
    })
  const onMessage = {
    addListener: (heard: Heard) => void listeners.add(heard),
    removeListener: (heard: Heard) => void listeners.delete(heard),
  }
  return {
    listeners,
    chrome: {
      runtime: { id: 'ours', onMessage, sendMessage },
      tabs: { sendMessage: (_: number, message: unknown) => sendMessage(message) },
    },
  }
}

const { listeners, chrome } = oldChrome()
vi.stubGlobal('chrome', chrome)
const { default: browser } = await import('../../src/platform/browser.ts')

const listener = (message: unknown) => {
  if (message === 'add') return Promise.resolve(3)
  return message === 'break' ? Promise.reject(new Error('broken')) : undefined
}

test('an old Chrome answers with what a listener promises, rejects with what it rejects with, and gives nothing where none answers', async () => {
  browser.runtime.onMessage.addListener(listener)
  expect(await browser.runtime.sendMessage('add')).toBe(3)
  expect(await browser.tabs.sendMessage(7, 'add', {})).toBe(3)
  await expect(browser.runtime.sendMessage('break')).rejects.toThrow('broken')
  expect(await browser.runtime.sendMessage('other')).toBeUndefined()
  expect(browser.runtime.id).toBe('ours')
  browser.runtime.onMessage.removeListener(listener)
  expect(listeners.size).toBe(0)
})
