import type { JSX } from 'preact'

import { readsByItself } from '../platform/reads-by-itself.ts'
import type { ShopSearch } from '../sites/shop-searches.ts'
import type { Say } from '../words/say.ts'
import { sayNote, type Actions, type Shown } from './options.tsx'

interface Props {
  readonly shown: Shown
  readonly act: Pick<Actions, 'switchSite'>
  /** Shops of the shopper's country, the surest first. */
  readonly shops: readonly ShopSearch[]
  readonly say: Say
}

/** The first page: that it works, what it does with what it reads, and, for those who want it, the badge by itself. */
export function Welcome({ shown: { sites, note }, act, shops, say }: Props): JSX.Element {
  const isQuiet = (site: string) => sites.some((one) => one.site === site && readsByItself(one.state))
  return (
    <main class="page">
      <h1 class="title">{say('welcome.title')}</h1>
      <p>{say('welcome.how')}</p>
      <p>{say('welcome.privacy')}</p>
      <p class="status" role="status">
        {note && sayNote(say, note)}
      </p>
      <section class="part" aria-labelledby="shops">
        <h2 id="shops" class="heading">
          {say('welcome.shops')}
        </h2>
        <p>{say('welcome.shops-body')}</p>
        <ul class="shops">
          {shops.map(({ site, name }) => (
            <li key={site}>
              <label class="choice">
                <input
                  type="checkbox"
                  role="switch"
                  name={site}
                  checked={isQuiet(site)}
                  onClick={() => act.switchSite(site, isQuiet(site) ? 'ask' : 'quiet')}
                />
                <span>{say('welcome.shop', { name, site })}</span>
              </label>
            </li>
          ))}
        </ul>
        <p class="quiet">{say('welcome.later')}</p>
      </section>
      <p>
        <a href="options.html">{say('link.options')}</a>
      </p>
    </main>
  )
}
