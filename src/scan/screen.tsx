import type { ComponentChildren, JSX, RefObject } from 'preact'

import type { SayHere } from './say.ts'

interface ScreenProps {
  readonly title: string
  readonly busy?: boolean
  /** False where something else on the screen takes the focus. */
  readonly takesFocus?: boolean
  /** What can be done, within reach of a thumb; the likeliest last. */
  readonly foot: ComponentChildren
  readonly children?: ComponentChildren
}

/** A title, what is to be said below it, and what can be done at the foot. */
export function Screen({ title, busy = false, takesFocus = true, foot, children }: ScreenProps): JSX.Element {
  return (
    <>
      <main class="screen" aria-busy={busy}>
        <h1 class="title" tabIndex={-1} data-focus={takesFocus || undefined}>
          {title}
        </h1>
        {children}
      </main>
      {foot !== null && <footer class="reach">{foot}</footer>}
    </>
  )
}

interface PhotoProps {
  readonly read: (file: File) => void
  readonly chooser: RefObject<HTMLInputElement | null>
}

/** What takes or chooses a photo, by the device's own means: with `capture` phones would offer their camera alone. It is always on the page: a camera program may cover the page for long, and the view changes meanwhile. */
export function PhotoChooser({ read, chooser }: PhotoProps): JSX.Element {
  return (
    <input
      ref={chooser}
      type="file"
      accept="image/*"
      hidden
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        if (file) read(file)
        // Else the same photo could not be chosen again.
        currentTarget.value = ''
      }}
    />
  )
}

/** The button that opens the chooser. */
export function PhotoButton({ choose, say }: { readonly choose: () => void; readonly say: SayHere }): JSX.Element {
  return (
    <button type="button" class="button" onClick={choose}>
      {say('scan.photo')}
    </button>
  )
}
