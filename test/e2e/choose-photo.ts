import * as v from 'valibot'

import type { Surface } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'

/** Puts a file into the page's chooser, as a shopper's choice does. */
export async function choosePhoto(page: Surface, png: Buffer): Promise<void> {
  await waitUntil('the page', () => page.evaluate('document.querySelector("input[type=file]") !== null', v.boolean()))
  const bytes = `Uint8Array.from(atob(${JSON.stringify(png.toString('base64'))}), (byte) => byte.charCodeAt(0))`
  await page.evaluate(
    `(() => {
      const chosen = new DataTransfer()
      chosen.items.add(new File([${bytes}], 'pack.png', { type: 'image/png' }))
      const input = document.querySelector('input[type=file]')
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })()`,
    v.null(),
  )
}
