import { readAtOnce } from '../../src/sites/read.ts'
import { readPage } from '../../src/sites/read-page.ts'

/** Reads the page that this stands in, at once; how many reviews it shows. For the bench, which puts it into a page as one script. */
export function readHere(): number {
  const reading = readAtOnce(readPage(document, new URL(document.location.href), new Date()))
  return 'listing' in reading ? reading.listing.reviews.length : -1
}
