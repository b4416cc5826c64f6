import type { Surface } from '../../tools/browsers/driver.ts'
import { chooseFile } from './choose-file.ts'

/** Puts a photo into the page's chooser. */
export function choosePhoto(page: Surface, png: Buffer): Promise<void> {
  return chooseFile(page, { name: 'pack.png', type: 'image/png', bytes: png })
}
