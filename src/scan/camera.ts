import * as v from 'valibot'

/** A running camera. */
export interface Camera {
  /** Shows what the camera sees. */
  readonly video: HTMLVideoElement
  readonly hasTorch: boolean
  /** How far it can bring things near; `null` where it cannot. */
  readonly zoom: { readonly min: number; readonly max: number; readonly step: number } | null
  /** The id of the camera after this one; `null` for an only one. */
  readonly next: string | null
  /** False when the camera did not follow. */
  readonly switchTorch: (on: boolean) => Promise<boolean>
  /** False when the camera did not follow. */
  readonly zoomTo: (zoom: number) => Promise<boolean>
  /** Ends when something else ends the camera: another program, a pulled cable, the shopper. */
  readonly ended: Promise<void>
  /** Off, at once. */
  readonly stop: () => void
}

/** Why there is no camera: the shopper or the browser does not give leave; there is none; another program has it. */
export type CameraFault = 'refused' | 'missing' | 'busy'

declare global {
  /** https://www.w3.org/TR/image-capture/ */
  interface MediaTrackConstraintSet {
    torch?: boolean
    zoom?: number
    focusMode?: string
  }
}

/** Opens a camera, the one at the back for `null`; the browser may ask the shopper first. */
export async function openCamera(id: string | null): Promise<Camera | CameraFault> {
  if (!('mediaDevices' in navigator)) return 'missing'
  const wanted = id === null ? { facingMode: 'environment' } : { deviceId: { exact: id } }
  try {
    const video = { ...wanted, width: { ideal: 1920 }, height: { ideal: 1080 } }
    const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video })
    return await cameraOf(stream).catch((error: unknown) => {
      for (const track of stream.getTracks()) track.stop()
      throw error
    })
  } catch (error) {
    return faultOf(error)
  }
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
function faultOf(error: unknown): CameraFault {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing'
}

/** What a track tells of itself; browsers write the torch as a boolean or as a list of what it can be. */
const Able = v.object({
  torch: v.fallback(v.union([v.boolean(), v.array(v.boolean())]), false),
  zoom: v.fallback(v.nullable(v.object({ min: v.number(), max: v.number(), step: v.fallback(v.number(), 0.1) })), null),
  focusMode: v.fallback(v.array(v.string()), []),
})

async function cameraOf(stream: MediaStream): Promise<Camera> {
  const [track] = stream.getVideoTracks()
  if (!track) throw new DOMException('no picture', 'NotFoundError')
  // Firefox tells what a camera can do from version 132 on.
  const able = v.parse(Able, 'getCapabilities' in track ? track.getCapabilities() : {})
  const set = (constraint: MediaTrackConstraintSet) => {
    const applied = track.applyConstraints({ advanced: [constraint] })
    // Some cameras say that they can and then do not.
    return applied.then(
      () => true,
      () => false,
    )
  }
  if (able.focusMode.includes('continuous')) await set({ focusMode: 'continuous' })
  return {
    video: await playing(stream),
    hasTorch: [able.torch].flat().includes(true),
    zoom: able.zoom !== null && able.zoom.max > able.zoom.min ? able.zoom : null,
    next: await cameraAfter(track.getSettings().deviceId ?? ''),
    switchTorch: (on) => set({ torch: on }),
    zoomTo: (zoom) => set({ zoom }),
    ended: new Promise((resolve) => track.addEventListener('ended', () => resolve())),
    stop: () => track.stop(),
  }
}

async function playing(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.srcObject = stream
  await video.play()
  return video
}

/** The cameras in the order in which the browser names them, round and round. */
async function cameraAfter(id: string): Promise<string | null> {
  const cameras = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput')
  if (cameras.length < 2) return null
  const next = cameras[(cameras.findIndex(({ deviceId }) => deviceId === id) + 1) % cameras.length]
  return next?.deviceId ?? null
}
