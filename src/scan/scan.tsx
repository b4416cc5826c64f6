import type { ComponentChildren, JSX } from 'preact'
import { useRef } from 'preact/hooks'

import { printed } from '../core/codes/gtin.ts'
import type { SayHere } from './say.ts'
import { Found } from './found.tsx'
import { Looking } from './looking.tsx'
import { Shops } from './shops.tsx'
import { Typing } from './typing.tsx'
import type { Actions, Shown } from './view.ts'
import { Waiting } from './waiting.tsx'
import { PhotoButton, PhotoChooser, Screen } from './screen.tsx'

interface Props {
  readonly shown: Shown
  readonly act: Actions
  readonly say: SayHere
  readonly hear: (text: string) => void
}

/** The whole scan page: one view, and at its foot what can be done next. */
export function Scan(props: Props): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Current {...props} choose={() => chooser.current?.click()} />
      <PhotoChooser read={props.act.readPhoto} chooser={chooser} />
    </>
  )
}

function Current({ shown, act, say, hear, choose }: Props & { readonly choose: () => void }): JSX.Element {
  const { view } = shown
  const message = (title: string, body: string, hint?: string) => (
    <Message title={title} act={act} say={say} waiting={shown.waiting.length} choose={choose}>
      <p>{body}</p>
      {hint !== undefined && <p>{hint}</p>}
    </Message>
  )
  switch (view.kind) {
    case 'asking':
      return message(say('scan.asking.title'), say('scan.asking.body'))
    case 'looking':
      return <Looking view={view} waiting={shown.waiting.length} act={act} say={say} choose={choose} />
    case 'no-camera':
      return message(say(`scan.${view.why}.title`), say(`scan.${view.why}.body`))
    case 'resting':
      return message(say('scan.resting.title'), say('scan.resting.body'))
    case 'reading-photo':
      return <Screen title={say('scan.reading-photo.title')} busy foot={null} />
    case 'photo-empty':
      return message(say(`scan.photo-${view.why}.title`), say(`scan.photo-${view.why}.body`))
    case 'typing':
      return <Typing view={view} act={act} say={say} />
    case 'found':
      return <Found view={view} shown={shown} act={act} say={say} hear={hear} />
    case 'in-store': {
      const code = { code: printed(view.gtin) }
      if (view.use === 'coupon') return message(say('scan.coupon.title'), say('scan.coupon.body', code))
      return message(say('scan.in-store.title'), say('scan.in-store.body', code), say('scan.in-store.hint'))
    }
    case 'waiting':
      return <Waiting codes={shown.waiting} act={act} say={say} />
    case 'shops':
      return <Shops shown={shown} refused={view.refused} act={act} say={say} />
    case 'failed':
      return message(say('failed.title'), say('failed.body', view))
  }
}

interface MessageProps {
  readonly title: string
  readonly waiting: number
  readonly act: Actions
  readonly say: SayHere
  readonly choose: () => void
  readonly children: ComponentChildren
}

/** Something to say, and the three ways to a number. */
function Message({ title, waiting, act, say, choose, children }: MessageProps): JSX.Element {
  const foot = (
    <>
      {waiting > 0 && (
        <button type="button" class="button" onClick={() => act.showWaiting()}>
          {say('scan.waiting-count', { count: waiting })}
        </button>
      )}
      <button type="button" class="button" onClick={() => act.type()}>
        {say('scan.type')}
      </button>
      <PhotoButton choose={choose} say={say} />
      <button type="button" class="button primary" onClick={() => act.openCamera(null)}>
        {say('scan.camera')}
      </button>
    </>
  )
  return (
    <Screen title={title} foot={foot}>
      {children}
    </Screen>
  )
}
