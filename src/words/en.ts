import { enAsk } from './en-ask.ts'
import { enAspects } from './en-aspects.ts'
import { enFurther } from './en-further.ts'
import { enNotes } from './en-notes.ts'
import { enKeep } from './en-keep.ts'
import { enOptions } from './en-options.ts'
import { enReport } from './en-report.ts'
import { enReviews } from './en-reviews.ts'
import { enShare } from './en-share.ts'
import { enSignals } from './en-signals.ts'
import { enWelcome } from './en-welcome.ts'
import { enWhatIf } from './en-what-if.ts'

/** The sentences of the interface in English; every other language follows its keys and placeholders. */
export const en = {
  name: 'Grain of Salt',

  'reading.title': 'Reading the reviews on this page',
  'no-access.title': 'This page cannot be read',
  'no-access.body': 'Browsers keep extensions out of their own pages. Open a product in any shop.',
  'not-granted.title': 'Press the button on this page',
  'not-granted.body':
    'This page was not opened to the extension yet. Press its button in the toolbar once: the page is read then, and the result appears here.',
  'tab-gone.title': 'That page is closed',
  'tab-gone.body': 'The tab with the product is gone. Open the product again, then this.',
  'no-product.title': 'No product on this page',
  'no-product.body': 'Open a product and its reviews are read here.',
  'site-off.title': 'Off on {site}',
  'site-off.body': 'You switched this site off, so the page was not touched.',
  'site-off.on': 'Read this site again',
  'paused.title': 'Paused',
  'paused.until': 'You paused everything until {time|time}. This page was not touched.',
  'paused.open': 'You paused everything. This page was not touched.',
  'paused.read': 'Read this page',
  'paused.resume': 'Switch on again',
  'no-reviews.title': 'No reviews on this page',
  'no-reviews.body': 'The page shows this product, but no review of it.',
  'waiting.title': 'Scroll to the reviews',
  'waiting.body': 'This page loads its reviews late. Scroll down to them on the page; the result appears here by itself.',
  'unreadable.title': 'The reviews could not be read',
  'unreadable.body': '{site} shows reviews here, but in a way that is not known yet. Nothing is guessed in their place.',
  'failed.title': 'Something broke here',
  'failed.body': 'The fault is in this extension, not in the shop. Load the page again, then open this. Its name: {error}.',
  'state.store-rating': 'The store shows {value|rating} from {total} {total|one:rating|other:ratings}.',

  'switch.title': 'On {site}',
  'switch.off': 'Never read this site',
  'switch.ask': 'Read when I open this',
  'switch.quiet': 'Read by itself, show the badge',
  'switch.annotated': 'Read by itself, with notes at the reviews',
  'note.refused': 'The browser was not given permission, so nothing changed for {site}.',
  'note.not-on-page': 'This review is not on the page any more.',
  'note.grown': 'The page changed: {count} more {count|one:review|other:reviews} read.',
  'note.changed': 'The page changed and was read again.',
  'link.beside': 'Keep open beside the page',
  'link.tab': 'Open in a tab',
  'link.scan': 'Scan a barcode',
  'link.options': 'All sites and what is kept',

  ...enReport,
  ...enReviews,
  ...enAsk,
  ...enWhatIf,
  ...enShare,
  ...enFurther,
  ...enSignals,
  ...enNotes,
  ...enAspects,
  ...enOptions,
  ...enKeep,
  ...enWelcome,
} as const
