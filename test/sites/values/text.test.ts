import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'

import { MAX_TEXT_LENGTH, visibleText } from '../../../src/sites/values/text.ts'

const { document } = new JSDOM('', { runScripts: 'outside-only' }).window

function textOf(html: string, skip?: string): string {
  document.body.innerHTML = html
  return visibleText(document.body, skip)
}

it.each([
  ['It <b>bo</b>ils.<br>And<p>pours</p>well', 'It boils. And pours well'],
  ['  a \n\t b \u00a0 c ', 'a b c'],
  ['a<script>no</script><style>no</style><template>no</template>b', 'ab'],
  ['a<video>Your browser does not support video</video><select><option>no</select>b', 'ab'],
  ['seen<span hidden>no</span><span style="color:red; display: none">no</span>', 'seen'],
  ['<ul><li>one</li><li>two</li></ul>', 'one two'],
  ['Size: M<i aria-label="|"></i>Colour: red<i aria-label="4 out of 5 stars"></i>', 'Size: M | Colour: red'],
  ['&lt;img src=x onerror=alert(1)&gt; &amp; &lt;script&gt;', '<img src=x onerror=alert(1)> & <script>'],
  ['\u202eبنية\u202c good', '\u202eبنية\u202c good'],
])('What a reader sees of %s', (html, text) => {
  expect(textOf(html)).toBe(text)
})

it('Parts that are not the writer’s are left out', () => {
  expect(textOf('Good <a class="more">Read more</a><p class="reply">Thanks!</p>', '.more, .reply')).toBe('Good')
})

it('A hidden part is read when it is asked for itself', () => {
  document.body.innerHTML = '<p hidden>kept</p>'
  expect(visibleText(document.body.children[0] ?? document.body)).toBe('kept')
})

it('A text of a megabyte is clipped, and no character is cut in two', () => {
  const text = textOf(`<p>x${'😀'.repeat(300_000)}</p>`)
  expect(text.length).toBe(MAX_TEXT_LENGTH - 1)
  expect(text).not.toMatch(/\p{Cs}/u)
})

it('Markup that nests deeper than any stack is read', () => {
  let inner = document.createElement('i')
  inner.textContent = 'deep'
  for (let depth = 0; depth < 20_000; depth++) {
    const outer = document.createElement('i')
    outer.append(inner)
    inner = outer
  }
  expect(visibleText(inner)).toBe('deep')
})
