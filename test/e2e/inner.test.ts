import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver } from '../../tools/browsers/driver.ts'
import { openPopup, seeText, startWith } from './extension.ts'

const URL_OF_PRODUCT = 'https://www.kettles.example/products/inner'

/** Reviews in a closed shadow root, in one within it, and in a frame; `more()` puts another into the inner one. */
const PAGE = `<!doctype html><html lang="en"><head><title>Field kettle</title><meta property="og:type" content="product"></head><body>
<h1>Hollowmere Field Kettle</h1><div class="reviews"></div><iframe srcdoc="<p>wait</p>"></iframe>
<script>
  const TEXTS = ['Boils on a small stove in six minutes.', 'The lid leaks when it is tilted.', 'Sings so that the whole camp wakes up.', 'Stands firm on three stones.', 'The handle stays cool.', 'Came with a dent.']
  const review = (place) => '<section id="bv-review-40' + place + '"><div role="img" aria-label="' + (5 - (place % 3)) + ' out of 5 stars."></div>' +
    '<h3>A title</h3><div id="bv-review-text-40' + place + '">' + TEXTS[place] + '</div></section>'
  const outer = document.querySelector('.reviews').attachShadow({ mode: 'closed' })
  outer.innerHTML = review(0) + review(1) + '<more-reviews></more-reviews>'
  const inner = outer.querySelector('more-reviews').attachShadow({ mode: 'closed' })
  inner.innerHTML = review(2)
  document.querySelector('iframe').addEventListener('load', (event) => { event.target.contentDocument.body.innerHTML = review(3) })
  globalThis.more = () => inner.append(document.createRange().createContextualFragment(review(4)))
</script></body></html>`

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await startWith(name, new Map([[URL_OF_PRODUCT, PAGE]]))
  })
  afterAll(() => driver.close())

  it('reads what stands in shadow roots that the page keeps closed, and in its own frames, and sees it grow', async () => {
    const tab = await driver.open(URL_OF_PRODUCT)
    const { popup } = await openPopup(tab)
    expect(await seeText(popup, '4 reviews read')).toContain('Hollowmere Field Kettle')
    await tab.evaluate('(more(), null)', v.null())
    await seeText(popup, '5 reviews read')
    await popup.close()
    await tab.close()
  })
})
