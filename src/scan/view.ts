import type { Gtin } from '../core/codes/gtin.ts'
import type { Typed } from '../core/codes/typed.ts'
import type { WaitingCode } from '../platform/scanned.ts'
import type { ShopSearch } from '../sites/shop-searches.ts'
import type { Camera, CameraFault } from './camera.ts'

/** What the scan page can show, one at a time. */
export type View =
  /** The camera is being opened; the browser may be asking the shopper for it. */
  | { readonly kind: 'asking' }
  /** The camera is on and its pictures are looked at; `elsewhere` when a symbol without a product's number is in view. */
  | {
      readonly kind: 'looking'
      readonly camera: Camera
      readonly torch: boolean
      readonly zoom: number
      readonly hint: 'aim' | 'slow' | 'elsewhere'
    }
  /** No camera; a photo or digits will do. */
  | { readonly kind: 'no-camera'; readonly why: CameraFault }
  /** The page was left, so the camera is off. */
  | { readonly kind: 'resting' }
  | { readonly kind: 'reading-photo' }
  /** The photo holds no number that could be read for sure. */
  | { readonly kind: 'photo-empty'; readonly why: 'nothing' | 'elsewhere' | 'no-picture' }
  /** Digits are typed; `checked` is what was wrong with them when they were last handed in. */
  | { readonly kind: 'typing'; readonly text: string; readonly checked: Typed | null }
  /** A number that shops know; `text` is what they are to be asked for. */
  | { readonly kind: 'found'; readonly gtin: Gtin; readonly text: string; readonly waits: boolean; readonly online: boolean }
  /** A number that one shop gave itself, or a coupon: it means nothing elsewhere. */
  | { readonly kind: 'in-store'; readonly gtin: Gtin; readonly use: 'in-store' | 'coupon' }
  /** The codes that wait for a network. */
  | { readonly kind: 'waiting' }
  /** The shopper's shops are put in order. */
  | { readonly kind: 'shops'; readonly refused: boolean }
  /** Something of ours broke; `error` is its name. */
  | { readonly kind: 'failed'; readonly error: string }

/** The page as it stands. */
export interface Shown {
  readonly view: View
  /** The shops that are searched, in the shopper's order. */
  readonly shops: readonly ShopSearch[]
  /** The shops that could be searched too. */
  readonly others: readonly ShopSearch[]
  /** Newest first. */
  readonly waiting: readonly WaitingCode[]
  /** Titles of kept products by their code. */
  readonly kept: ReadonlyMap<Gtin, string>
}

/** What the shopper can do. */
export interface Actions {
  readonly openCamera: (id: string | null) => void
  readonly readPhoto: (file: File) => void
  /** Puts the camera away for digits. */
  readonly type: () => void
  /** Hands the typed digits in. */
  readonly check: (text: string) => void
  /** Changes what shops are asked for. */
  readonly edit: (text: string) => void
  readonly switchTorch: (on: boolean) => void
  readonly zoomTo: (zoom: number) => void
  /** Puts the found code on the list of those that wait. */
  readonly keepForLater: () => void
  readonly showWaiting: () => void
  /** Takes a code up again from the list. */
  readonly pick: (gtin: Gtin) => void
  /** Strikes one code off the list, or all for `null`. */
  readonly forget: (gtin: Gtin | null) => void
  readonly arrangeShops: () => void
  /** Moves a shop up by one place, adds it at the end, or takes it away. */
  readonly changeShop: (site: string, how: 'up' | 'add' | 'remove') => void
  /** Adds a shop from the address of a page on which `SEARCHED_WORD` was searched. */
  readonly addOwnShop: (address: string) => void
  /** Back from a list to the code that was found, or else to the camera. */
  readonly back: () => void
}

/** What the shopper is asked to search in a shop that is to be added. */
export const SEARCHED_WORD = 'salt'
