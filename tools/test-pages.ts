import { join } from 'node:path'

/** Our own small shop pages: `<site>/<case>/{page.html, listing.json}`. */
export const PAGES = join(import.meta.dirname, '..', 'test', 'sites', 'pages')

/** When the test pages are read, for dates such as `yesterday`. */
export const TIME_OF_READING = new Date(2026, 5, 15, 12)
