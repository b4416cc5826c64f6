import type { JSX } from 'preact'

import type { SayHere } from './say.ts'
import { PhotoButton } from './screen.tsx'
import type { Actions, View } from './view.ts'

interface Props {
  readonly view: Extract<View, { kind: 'looking' }>
  readonly waiting: number
  readonly act: Actions
  readonly say: SayHere
  /** Opens the photo chooser. */
  readonly choose: () => void
}

/** The camera's picture with a frame to aim by, and the camera's own switches. */
export function Looking({ view: { camera, torch, zoom, hint }, waiting, act, say, choose }: Props): JSX.Element {
  const { next } = camera
  return (
    <>
      <main class="finder">
        <h1 class="title" tabIndex={-1} data-focus>
          {say('scan.looking.title')}
        </h1>
        <div class="sight" ref={(place) => void (place?.firstChild === camera.video || place?.replaceChildren(camera.video))} />
        <p class="hint" role="status">
          {hint !== 'aim' && say(`scan.looking.${hint}`)}
        </p>
      </main>
      <footer class="reach">
        {camera.zoom !== null && (
          <label class="zoom">
            <span>{say('scan.zoom')}</span>
            <input type="range" {...camera.zoom} value={zoom} onInput={({ currentTarget }) => act.zoomTo(Number(currentTarget.value))} />
          </label>
        )}
        {next !== null && (
          <button type="button" class="button" onClick={() => act.openCamera(next)}>
            {say('scan.other-camera')}
          </button>
        )}
        {waiting > 0 && (
          <button type="button" class="button" onClick={() => act.showWaiting()}>
            {say('scan.waiting-count', { count: waiting })}
          </button>
        )}
        <PhotoButton choose={choose} say={say} />
        {camera.hasTorch && (
          <button type="button" class="button" aria-pressed={torch} onClick={() => act.switchTorch(!torch)}>
            {say(torch ? 'scan.torch-off' : 'scan.torch-on')}
          </button>
        )}
        <button type="button" class="button" onClick={() => act.type()}>
          {say('scan.type')}
        </button>
      </footer>
    </>
  )
}
