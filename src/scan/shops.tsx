import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'

import type { ShopSearch } from '../sites/shop-searches.ts'
import type { SayHere } from './say.ts'
import { Screen } from './screen.tsx'
import { SEARCHED_WORD, type Actions, type Shown } from './view.ts'

interface Props {
  readonly shown: Shown
  /** Was the address of a shop of the shopper's own not understood? */
  readonly refused: boolean
  readonly act: Actions
  readonly say: SayHere
}

/** The shopper's shops in order, those that could be added, and how to add another. */
export function Shops({ shown: { shops, others }, refused, act, say }: Props): JSX.Element {
  const foot = (
    <button type="button" class="button primary" onClick={() => act.back()}>
      {say('scan.done')}
    </button>
  )
  return (
    <Screen title={say('scan.shops.title')} foot={foot}>
      <ul class="rows">
        {shops.map((shop, place) => (
          <li key={shop.site} class="row">
            <ShopName shop={shop} />
            {place > 0 && (
              <button
                type="button"
                class="button"
                aria-label={say('scan.shops.up', { shop: shop.site })}
                onClick={() => act.changeShop(shop.site, 'up')}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              class="button"
              aria-label={say('scan.shops.remove', { shop: shop.site })}
              onClick={() => act.changeShop(shop.site, 'remove')}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <OwnShop refused={refused} act={act} say={say} />
      <details>
        <summary class="button">{say('scan.shops.others')}</summary>
        <ul class="rows">
          {others.map((shop) => (
            <li key={shop.site} class="row">
              <ShopName shop={shop} />
              <button
                type="button"
                class="button"
                aria-label={say('scan.shops.add', { shop: shop.site })}
                onClick={() => act.changeShop(shop.site, 'add')}
              >
                +
              </button>
            </li>
          ))}
        </ul>
      </details>
    </Screen>
  )
}

function ShopName({ shop }: { readonly shop: ShopSearch }): JSX.Element {
  return (
    <span class="wide">
      {shop.name} {shop.name !== shop.site && <span class="quiet">{shop.site}</span>}
    </span>
  )
}

function OwnShop({ refused, act, say }: Omit<Props, 'shown'>): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const word = { word: SEARCHED_WORD }
  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault()
        act.addOwnShop(input.current?.value ?? '')
      }}
    >
      <label class="field">
        <span>{say('scan.shops.own')}</span>
        <span class="quiet" id="own-how">
          {say('scan.shops.own-how', word)}
        </span>
        <input
          ref={input}
          type="url"
          name="address"
          dir="ltr"
          autoComplete="off"
          maxLength={2000}
          aria-describedby="own-how own-fault"
          aria-invalid={refused}
        />
      </label>
      <p id="own-fault" class="fault" role="status">
        {refused && say('scan.shops.own-refused', word)}
      </p>
      <button type="submit" class="button">
        {say('scan.shops.own-add')}
      </button>
    </form>
  )
}
