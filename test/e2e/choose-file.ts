import * as v from 'valibot'

import type { Surface } from '../../tools/browsers/driver.ts'
import { waitUntil } from '../../tools/browsers/on-screen.ts'

/** A file as a shopper has it on disk. */
interface Chosen {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** Puts a file into the page's chooser, as a shopper's choice does. */
export async function chooseFile(page: Surface, { name, type, bytes }: Chosen): Promise<void> {
  await waitUntil('the page', () => page.evaluate('document.querySelector("input[type=file]") !== null', v.boolean()))
  const content = `Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (byte) => byte.charCodeAt(0))`
  await page.evaluate(
    `(() => {
      const chosen = new DataTransfer()
      chosen.items.add(new File([${content}], ${JSON.stringify(name)}, { type: ${JSON.stringify(type)} }))
      const input = document.querySelector('input[type=file]')
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })()`,
    v.null(),
  )
}
