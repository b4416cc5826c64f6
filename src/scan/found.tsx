import type { JSX } from 'preact'

import { printed } from '../core/codes/gtin.ts'
import { useOf } from '../core/codes/use.ts'
import { searchAddress } from '../sites/shop-searches.ts'
import type { SayHere } from './say.ts'
import { Screen } from './screen.tsx'
import type { Actions, Shown, View } from './view.ts'

interface Props {
  readonly view: Extract<View, { kind: 'found' }>
  readonly shown: Shown
  readonly act: Actions
  readonly say: SayHere
  readonly hear: (text: string) => void
}

/** As seen from this page. */
const SHORTLIST_PAGE = '../shortlist/shortlist.html'

/** A number that was found, what shops are asked for, and the shops, one tap each. */
export function Found({ view: { gtin, text, waits, online }, shown: { shops, kept }, act, say, hear }: Props): JSX.Element {
  const code = printed(gtin)
  const names = shops.map(({ name }) => name)
  const heard = [
    say('scan.found.heard', { digits: Array.from(code).join(' ') }),
    names.length === 0 ? say('scan.found.no-shops') : say('scan.found.heard-shops', { shops: names }),
  ].join(' ')
  const foot = (
    <>
      <h2 class="heading">{say('scan.found.shops')}</h2>
      {shops.length === 0 && <p>{say('scan.found.no-shops')}</p>}
      <ul class="shops">
        {shops.map((shop) => (
          <li key={shop.site}>
            <a class="button" href={searchAddress(shop, text)} target="_blank" rel="noreferrer">
              <span>{shop.name}</span> {shop.name !== shop.site && <span class="quiet">{shop.site}</span>}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="button primary" onClick={() => act.openCamera(null)}>
        {say('scan.again')}
      </button>
    </>
  )
  return (
    <Screen title={say('scan.found.title', { code })} foot={foot}>
      {useOf(gtin) === 'book' && <p>{say('scan.found.book')}</p>}
      {kept.has(gtin) && (
        <a class="button" href={SHORTLIST_PAGE}>
          <span>{say('scan.found.kept', { title: kept.get(gtin) ?? '' })}</span>
        </a>
      )}
      {!online && <p class="fault">{say('scan.found.offline')}</p>}
      <label class="field">
        <span>{say('scan.found.text')}</span>
        <input
          name="text"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={text}
          onInput={({ currentTarget }) => act.edit(currentTarget.value)}
        />
      </label>
      <p class="quiet">{say('scan.found.text-hint')}</p>
      <p class="side-by-side">
        {waits ? (
          <button type="button" class="button" onClick={() => act.showWaiting()}>
            {say('scan.found.waits')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => act.keepForLater()}>
            {say('scan.found.later')}
          </button>
        )}
        <button type="button" class="button" onClick={() => hear(heard)}>
          {say('scan.found.hear')}
        </button>
        <button type="button" class="button" onClick={() => act.arrangeShops()}>
          {say('scan.shops.arrange')}
        </button>
      </p>
      <p class="quiet">{say('scan.found.opens')}</p>
    </Screen>
  )
}
