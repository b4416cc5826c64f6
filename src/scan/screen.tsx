import type { ComponentChildren, JSX } from 'preact'

import type { Say } from '../words/say.ts'
import type { Actions } from './view.ts'

interface ScreenProps {
  readonly title: string
  readonly busy?: boolean
  /** What can be done, within reach of a thumb; the likeliest last. */
  readonly foot: ComponentChildren
  readonly children?: ComponentChildren
}

/** A title, what is to be said below it, and what can be done at the foot. */
export function Screen({ title, busy = false, foot, children }: ScreenProps): JSX.Element {
  return (
    <>
      <main class="screen" aria-busy={busy}>
        <h1 class="title" tabIndex={-1} data-focus aria-live="polite">
          {title}
        </h1>
        {children}
      </main>
      {foot !== null && <footer class="reach">{foot}</footer>}
    </>
  )
}

/** A button that takes or chooses a photo, by the device's own means. */
export function PhotoButton({ act, say }: { readonly act: Actions; readonly say: Say }): JSX.Element {
  return (
    <label class="button photo">
      <input
        type="file"
        accept="image/*"
        capture="environment"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) act.readPhoto(file)
        }}
      />
      <span>{say('scan.photo')}</span>
    </label>
  )
}
