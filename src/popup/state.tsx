import type { ComponentChildren, JSX } from 'preact'

import type { Further } from '../core/further.ts'
import type { Product } from '../core/listing.ts'
import type { Say } from '../words/say.ts'
import { ProductTitle } from './product-title.tsx'
import { ReadMore } from './read-more.tsx'
import type { Actions, View } from './view.ts'

interface Props {
  readonly view: Exclude<View, { kind: 'result' }>
  readonly further: Further
  readonly act: Actions
  readonly say: Say
}

/** Every view but the result: a title and a sentence, and what can be done about it. */
export function State({ view, further, act, say }: Props): JSX.Element {
  switch (view.kind) {
    case 'reading':
      return <Message title={say('reading.title')} />
    case 'no-access':
      return <Message title={say('no-access.title')}>{say('no-access.body')}</Message>
    case 'not-granted':
      return <Message title={say('not-granted.title')}>{say('not-granted.body')}</Message>
    case 'tab-gone':
      return <Message title={say('tab-gone.title')}>{say('tab-gone.body')}</Message>
    case 'no-product':
      return <Message title={say('no-product.title')}>{say('no-product.body')}</Message>
    case 'site-off':
      return (
        <>
          <Message title={say('site-off.title', view)}>{say('site-off.body')}</Message>
          <button type="button" class="button" onClick={() => act.switchSite('ask')}>
            {say('site-off.on')}
          </button>
        </>
      )
    case 'paused':
      return (
        <>
          <Message title={say('paused.title')}>
            {view.until === null ? say('paused.open') : say('paused.until', { time: view.until })}
          </Message>
          <p class="steps">
            <button type="button" class="button" onClick={act.readNow}>
              {say('paused.read')}
            </button>
            <button type="button" class="button" onClick={act.resume}>
              {say('paused.resume')}
            </button>
          </p>
        </>
      )
    case 'no-reviews':
      return (
        <AboutProduct product={view.listing.product} title={say('no-reviews.title')} body={say('no-reviews.body')} say={say}>
          <ReadMore further={further} isSmall={false} act={act} say={say} />
        </AboutProduct>
      )
    case 'waiting':
      return (
        <AboutProduct product={view.listing.product} title={say('waiting.title')} body={say('waiting.body')} say={say}>
          <ReadMore further={further} isSmall={false} act={act} say={say} />
        </AboutProduct>
      )
    case 'unreadable':
      return <Message title={say('unreadable.title')}>{say('unreadable.body', view)}</Message>
    case 'failed':
      return <Message title={say('failed.title')}>{say('failed.body', view)}</Message>
  }
}

function Message({ title, children }: { readonly title: string; readonly children?: ComponentChildren }): JSX.Element {
  return (
    <>
      <h1 class="title" tabIndex={-1} data-focus>
        {title}
      </h1>
      {children !== undefined && <p>{children}</p>}
    </>
  )
}

interface AboutProductProps {
  readonly product: Product
  readonly title: string
  readonly body: string
  readonly say: Say
  readonly children: ComponentChildren
}

/** A product is there, its reviews are not: the store's own rating is all there is to tell. */
function AboutProduct({ product, title, body, say, children }: AboutProductProps): JSX.Element {
  const { averageRating, ratingCount } = product
  return (
    <>
      <ProductTitle product={product} />
      <h2 class="title" tabIndex={-1} data-focus>
        {title}
      </h2>
      <p>{body}</p>
      {averageRating !== null && ratingCount !== null && (
        <p class="quiet">{say('state.store-rating', { value: averageRating, total: ratingCount })}</p>
      )}
      {children}
    </>
  )
}
