import { afterEach, expect, test, vi } from 'vitest'

import { openCamera, type Camera } from '../../src/scan/camera.ts'

afterEach(() => vi.unstubAllGlobals())

const NONE: readonly string[] = []

/** A device with one camera that can do what is given, beside others by their ids. */
function device(able: object, { others = NONE, follows = true, plays = true } = {}) {
  const asked: unknown[] = []
  const track = Object.assign(new EventTarget(), {
    readyState: 'live',
    stop: () => void (track.readyState = 'ended'),
    getCapabilities: () => able,
    getSettings: () => ({ deviceId: 'back' }),
    applyConstraints: async (constraints: unknown) => {
      asked.push(constraints)
      if (!follows) throw new Error('OverconstrainedError')
    },
  })
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] }
  const cameras = ['back', ...others].map((deviceId) => ({ kind: 'videoinput', deviceId }))
  const enumerateDevices = async () => [{ kind: 'audioinput', deviceId: 'ear' }, ...cameras]
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => stream, enumerateDevices } })
  const play = async () => {
    if (!plays) throw new DOMException('', 'AbortError')
  }
  vi.stubGlobal('document', { createElement: () => ({ play }) })
  return { track, asked }
}

async function opened(): Promise<Camera> {
  const camera = await openCamera(null)
  if (typeof camera === 'string') throw new Error(camera)
  return camera
}

test.each([
  [{}, { hasTorch: false, zoom: null }],
  [
    { torch: true, zoom: { min: 1, max: 8, step: 0.5 } },
    { hasTorch: true, zoom: { min: 1, max: 8, step: 0.5 } },
  ],
  [{ torch: [false, true] }, { hasTorch: true }],
  [
    { torch: [false], zoom: { min: 1, max: 1, step: 1 } },
    { hasTorch: false, zoom: null },
  ],
  [
    { torch: 'yes', zoom: 3 },
    { hasTorch: false, zoom: null },
  ],
])('a camera that tells %j is offered so', async (able, offered) => {
  device(able)
  expect(await opened()).toMatchObject(offered)
})

test('the other camera is the next one, round and round; an only one has none', async () => {
  device({}, { others: ['front', 'wide'] })
  expect((await opened()).next).toBe('front')
  device({})
  expect((await opened()).next).toBeNull()
})

test('a light that does not follow is told, and breaks nothing', async () => {
  const { asked } = device({ torch: true, focusMode: ['continuous'] }, { follows: false })
  expect(await (await opened()).switchTorch(true)).toBe(false)
  expect(asked).toEqual([{ advanced: [{ focusMode: 'continuous' }] }, { advanced: [{ torch: true }] }])
})

test('a camera whose picture cannot be shown is not left on', async () => {
  const { track } = device({}, { plays: false })
  expect(await openCamera(null)).toBe('busy')
  expect(track.readyState).toBe('ended')
})

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
])('%s means that the camera is %s', async (name, fault) => {
  const getUserMedia = async () => {
    throw new DOMException('', name)
  }
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  expect(await openCamera(null)).toBe(fault)
})

test('a browser without cameras has none', async () => {
  vi.stubGlobal('navigator', {})
  expect(await openCamera(null)).toBe('missing')
})
