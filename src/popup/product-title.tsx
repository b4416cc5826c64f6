import type { JSX } from 'preact'

import type { Product } from '../core/listing.ts'

/** Whose reviews these are: the product and the shop. */
export function ProductTitle({ product: { title, site } }: { readonly product: Product }): JSX.Element {
  return (
    <header class="product">
      <h1 dir="auto" title={title}>
        {title}
      </h1>
      <p class="quiet">{site}</p>
    </header>
  )
}
