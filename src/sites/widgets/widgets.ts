import type { ReviewLayout } from '../site.ts'
import { bazaarvoiceCards } from './bazaarvoice.ts'
import { judgeMeCards } from './judge-me.ts'

/** How the review widgets that any shop can have draw their cards. */
export const WIDGETS: readonly ReviewLayout[] = [...bazaarvoiceCards, ...judgeMeCards]
