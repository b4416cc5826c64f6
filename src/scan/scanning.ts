import type { Gtin } from '../core/codes/gtin.ts'
import { printed } from '../core/codes/gtin.ts'
import { checkTyped } from '../core/codes/typed.ts'
import { useOf } from '../core/codes/use.ts'
import type { Camera, CameraFault } from './camera.ts'
import type { Decoder } from './decode/decoder.ts'
import type { Sighting } from './decode/sighting.ts'
import { verdictOf, type Verdict } from './decode/verdict.ts'
import type { Memory } from './memory.ts'
import type { Actions, Shown, View } from './view.ts'

/** What a scan page needs of the world. */
export interface Surroundings {
  readonly show: (shown: Shown) => void
  readonly openCamera: (id: string | null) => Promise<Camera | CameraFault>
  /** Opened once, when first needed. */
  readonly openDecoder: () => Promise<Decoder>
  readonly memory: Memory
  readonly isOnline: () => boolean
  /** Is the page before the shopper's eyes, and not in a tab behind another? */
  readonly isSeen: () => boolean
  /** Between two looks at the camera's pictures. */
  readonly pause: () => Promise<void>
  /** A short buzz, where the device has one. */
  readonly buzz: () => void
}

/** An open scan page: what the shopper can do in it, and what the page's own life does to it. */
export interface Scanning {
  readonly act: Actions
  readonly start: () => Promise<void>
  /** The page is hidden: the camera goes off before this returns. */
  readonly hide: () => void
  /** The page is seen again. */
  readonly reveal: () => void
  /** The network is back. */
  readonly reconnect: () => void
}

/** Scans: camera, photo or digits, then the shops. */
export function openScanning(world: Surroundings): Scanning {
  const at: Moment = {
    world,
    shown: { view: { kind: 'asking' }, shops: [], others: [], waiting: [], kept: new Map() },
    looking: null,
    decoder: null,
    last: null,
  }
  const orFail = (work: Promise<void>) => void work.catch((error: unknown) => enter(at, { kind: 'failed', error: nameOf(error) }))
  const keep = (change: () => Promise<Partial<Shown>>) => orFail(change().then((changed) => update(at, changed)))
  const { memory } = world
  return {
    start: async () => {
      update(at, await memory.read())
      if (world.isSeen()) orFail(useCamera(at, null))
      else enter(at, { kind: 'resting' })
    },
    hide: () => {
      if (at.looking !== null || at.shown.view.kind === 'asking') enter(at, { kind: 'resting' })
    },
    reveal: () => {
      if (at.shown.view.kind === 'resting') orFail(useCamera(at, null))
    },
    reconnect: () => {
      if (at.shown.view.kind === 'found') update(at, { view: { ...at.shown.view, online: true } })
    },
    act: {
      openCamera: (id) => orFail(useCamera(at, id)),
      readPhoto: (file) => orFail(readPhoto(at, file)),
      type: () => enter(at, { kind: 'typing', text: '', checked: null }),
      check: (text) => orFail(check(at, text)),
      edit: (text) => at.shown.view.kind === 'found' && update(at, { view: { ...at.shown.view, text } }),
      switchTorch: (on) => orFail(adjust(at, { torch: on })),
      zoomTo: (zoom) => orFail(adjust(at, { zoom })),
      keepForLater: () => orFail(keepForLater(at)),
      showWaiting: () => enter(at, { kind: 'waiting' }),
      pick: (gtin) => orFail(found(at, gtin)),
      forget: (gtin) => keep(() => memory.forget(gtin)),
      arrangeShops: () => enter(at, { kind: 'shops', refused: false }),
      changeShop: (site, how) => keep(() => memory.changeShop(site, how)),
      addOwnShop: (address) => orFail(addOwnShop(at, address)),
      back: () => (at.last === null ? orFail(useCamera(at, null)) : enter(at, at.last)),
    },
  }
}

/** Where a scan page stands. */
interface Moment {
  readonly world: Surroundings
  shown: Shown
  /** Ends the look through the camera that is on. */
  looking: AbortController | null
  decoder: Promise<Decoder> | null
  /** What was found last, to come back to. */
  last: Extract<View, { kind: 'found' }> | null
}

function update(at: Moment, changed: Partial<Shown>): void {
  at.shown = { ...at.shown, ...changed }
  if (at.shown.view.kind === 'found') at.last = at.shown.view
  at.world.show(at.shown)
}

/** Shows a view in which the camera is off. */
function enter(at: Moment, view: View): void {
  at.looking?.abort()
  at.looking = null
  update(at, { view })
}

async function useCamera(at: Moment, id: string | null): Promise<void> {
  at.last = null
  enter(at, { kind: 'asking' })
  const looking = new AbortController()
  at.looking = looking
  const camera = await at.world.openCamera(id)
  if (typeof camera === 'string') {
    if (!looking.signal.aborted) enter(at, { kind: 'no-camera', why: camera })
    return
  }
  // The page may have been hidden while the browser was asking.
  if (looking.signal.aborted) return camera.stop()
  looking.signal.addEventListener('abort', camera.stop)
  void camera.ended.then(() => looking.signal.aborted || enter(at, { kind: 'no-camera', why: 'busy' }))
  update(at, { view: { kind: 'looking', camera, torch: false, zoom: camera.zoom?.min ?? 1, hint: 'aim' } })
  await look(at, camera, looking.signal)
}

/** Looks that are weighed together, about two seconds. */
const LAST_LOOKS = 18
/** Looks in which the same number must be seen; one alone may be a misreading. */
const AGREEING = 2
/** Looks after which it helps to say what else can be done. */
const SLOW_AFTER = 60

async function look(at: Moment, camera: Camera, signal: AbortSignal): Promise<void> {
  const decoder = await openDecoder(at)
  const looks: (readonly Sighting[])[] = []
  for (let number = 0; !signal.aborted; number += 1) {
    const sightings = await decoder.frame(camera.video, number)
    if (signal.aborted) return
    looks.push(sightings)
    const verdict = verdictOf(looks.slice(-LAST_LOOKS), AGREEING)
    if (verdict?.kind === 'gtin') return found(at, verdict.gtin)
    hint(at, verdict, number)
    await at.world.pause()
  }
}

function hint(at: Moment, verdict: Verdict | null, number: number): void {
  const { view } = at.shown
  if (view.kind !== 'looking') return
  const elsewhere = verdict?.kind === 'no-product' ? 'elsewhere' : null
  const said = elsewhere ?? (number >= SLOW_AFTER ? 'slow' : 'aim')
  if (said !== view.hint) update(at, { view: { ...view, hint: said } })
}

function openDecoder(at: Moment): Promise<Decoder> {
  at.decoder ??= at.world.openDecoder()
  return at.decoder
}

async function readPhoto(at: Moment, file: File): Promise<void> {
  enter(at, { kind: 'reading-photo' })
  const decoder = await openDecoder(at)
  const verdict = await decoder.photo(file).catch((): 'no-picture' => 'no-picture')
  if (at.shown.view.kind !== 'reading-photo') return
  if (verdict === 'no-picture') return enter(at, { kind: 'photo-empty', why: 'no-picture' })
  if (verdict?.kind === 'gtin') return found(at, verdict.gtin)
  enter(at, { kind: 'photo-empty', why: verdict === null ? 'nothing' : 'elsewhere' })
}

async function check(at: Moment, text: string): Promise<void> {
  const checked = checkTyped(text)
  if (checked.kind === 'code') await found(at, checked.gtin)
  else enter(at, { kind: 'typing', text, checked })
}

/** A number that means something elsewhere is remembered as the one that was scanned; without a network it waits. */
async function found(at: Moment, gtin: Gtin): Promise<void> {
  const use = useOf(gtin)
  at.world.buzz()
  if (use === 'in-store' || use === 'coupon') return enter(at, { kind: 'in-store', gtin, use })
  const online = at.world.isOnline()
  const waits = at.shown.waiting.some((code) => code.gtin === gtin)
  enter(at, { kind: 'found', gtin, text: printed(gtin), waits, online })
  await at.world.memory.rememberScanned(gtin)
  if (!online) await keepForLater(at)
}

async function keepForLater(at: Moment): Promise<void> {
  const { view } = at.shown
  if (view.kind !== 'found') return
  update(at, { ...(await at.world.memory.keep(view.gtin)), view: { ...view, waits: true } })
}

async function addOwnShop(at: Moment, address: string): Promise<void> {
  const changed = await at.world.memory.addOwnShop(address)
  update(at, changed === null ? { view: { kind: 'shops', refused: true } } : { ...changed, view: { kind: 'shops', refused: false } })
}

async function adjust(at: Moment, change: { readonly torch: boolean } | { readonly zoom: number }): Promise<void> {
  const { view } = at.shown
  if (view.kind !== 'looking') return
  const { camera } = view
  const isDone = await ('torch' in change ? camera.switchTorch(change.torch) : camera.zoomTo(change.zoom))
  const now = at.shown.view
  if (isDone && now.kind === 'looking' && now.camera === camera) update(at, { view: { ...now, ...change } })
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
