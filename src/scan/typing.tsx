import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'

import type { Typed } from '../core/codes/typed.ts'
import type { SayHere } from './say.ts'
import { Screen } from './screen.tsx'
import type { Actions, View } from './view.ts'

interface Props {
  readonly view: Extract<View, { kind: 'typing' }>
  readonly act: Actions
  readonly say: SayHere
}

/** Digits by hand, with what is wrong about them pointed at. */
export function Typing({ view: { text, checked }, act, say }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const foot = (
    <>
      <button type="button" class="button" onClick={() => act.openCamera(null)}>
        {say('scan.camera')}
      </button>
      <button type="submit" form="digits" class="button primary">
        {say('scan.typing.check')}
      </button>
    </>
  )
  return (
    <Screen title={say('scan.typing.title')} takesFocus={false} foot={foot}>
      <form
        id="digits"
        onSubmit={(event) => {
          event.preventDefault()
          act.check(input.current?.value ?? '')
        }}
      >
        <label class="field">
          <span>{say('scan.typing.label')}</span>
          <input
            ref={input}
            data-focus
            name="digits"
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={40}
            dir="ltr"
            defaultValue={text}
            aria-invalid={checked !== null}
            aria-describedby="fault"
          />
        </label>
      </form>
      <div id="fault" role="status">
        {checked !== null && <Fault checked={checked} say={say} />}
      </div>
    </Screen>
  )
}

/** What is wrong, and the digits again with the suspects marked. */
function Fault({ checked, say }: { readonly checked: Typed; readonly say: SayHere }): JSX.Element {
  const suspects = suspectsOf(checked)
  return (
    <>
      <p class="fault">{faultOf(checked, say)}</p>
      {'characters' in checked && suspects.length > 0 && (
        <p class="digits" dir="ltr" aria-hidden="true">
          {Array.from(checked.characters, (character, place) =>
            suspects.includes(place) ? <mark key={place}>{character}</mark> : <span key={place}>{character}</span>,
          )}
        </p>
      )}
    </>
  )
}

function suspectsOf(checked: Typed): readonly number[] {
  switch (checked.kind) {
    case 'stray':
      return [checked.at]
    case 'wrong':
      return checked.suspects.length > 0 ? checked.suspects : [checked.characters.length - 1]
    case 'empty':
    case 'code':
    case 'unfinished':
    case 'too-long':
      return []
  }
}

function faultOf(checked: Typed, say: SayHere): string {
  switch (checked.kind) {
    case 'empty':
      return say('scan.typing.empty')
    case 'stray':
      return say('scan.typing.stray', { character: checked.characters.charAt(checked.at), place: checked.at + 1 })
    case 'unfinished':
      return say('scan.typing.unfinished', checked)
    case 'too-long':
      return say('scan.typing.too-long', { length: checked.characters.length })
    case 'wrong':
      return checked.suspects.length > 0
        ? say('scan.typing.wrong-start', { start: checked.characters.slice(0, 3) })
        : say('scan.typing.wrong', checked)
    case 'code':
      return ''
  }
}
