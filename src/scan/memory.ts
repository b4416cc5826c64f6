import type { Gtin } from '../core/codes/gtin.ts'
import { gtinOnPage } from '../core/codes/same-item.ts'
import { chosenShops, isPrivate, scanned, waitingCodes, type ChosenShops, type WaitingCode } from '../platform/scanned.ts'
import { shortlist } from '../platform/shortlist.ts'
import { shopFrom } from '../sites/own-shop.ts'
import { SHOP_SEARCHES, shopsFor, type ShopSearch } from '../sites/shop-searches.ts'
import { SEARCHED_WORD, type Shown } from './view.ts'

/** What the scan page remembers, and what of it changed. */
export interface Memory {
  readonly read: () => Promise<Pick<Shown, 'shops' | 'others' | 'waiting' | 'kept'>>
  readonly rememberScanned: (gtin: Gtin) => Promise<void>
  readonly keep: (gtin: Gtin) => Promise<Pick<Shown, 'waiting'>>
  /** All, for `null`. */
  readonly forget: (gtin: Gtin | null) => Promise<Pick<Shown, 'waiting'>>
  readonly changeShop: (site: string, how: 'up' | 'add' | 'remove') => Promise<Shops>
  /** `null` where the address does not tell how the shop searches. */
  readonly addOwnShop: (address: string) => Promise<Shops | null>
}

type Shops = Pick<Shown, 'shops' | 'others'>

/** Codes that can wait at most; the oldest goes first. */
const MOST_CODES = 100
const MOST_OWN_SHOPS = 30

/** Remembers where the browser keeps things; in a private window codes are held only as long as the page is open. */
export function openMemory(languages: readonly string[], today: () => string): Memory {
  const codesKept = isPrivate() ? inPage() : onDisk
  const changeCodes = async (how: Change) => ({ waiting: await codesKept.change(how) })
  const changeShops = async (how: (current: readonly string[], chosen: ChosenShops) => ChosenShops) => {
    const chosen = await chosenShops.change((current) =>
      how(
        shopsIn(current, languages).map(({ site }) => site),
        current,
      ),
    )
    return shopsOf(chosen, languages)
  }
  return {
    read: async () => ({ ...shopsOf(await chosenShops.get(), languages), waiting: await codesKept.get(), kept: await keptByCode() }),
    rememberScanned: async (gtin) => {
      if (!isPrivate()) await scanned.change(() => ({ gtin, at: Date.now() }))
    },
    keep: (gtin) => changeCodes((codes) => [{ gtin, day: today() }, ...without(codes, gtin)].slice(0, MOST_CODES)),
    forget: (gtin) => changeCodes((codes) => (gtin === null ? [] : without(codes, gtin))),
    changeShop: (site, how) => changeShops((order, chosen) => ({ ...chosen, order: reordered(order, site, how) })),
    addOwnShop: async (address) => {
      const shop = shopFrom(address, SEARCHED_WORD)
      if (shop === null) return null
      return changeShops((order, { own }) => ({
        order: [...order.filter((site) => site !== shop.site), shop.site],
        own: [{ site: shop.site, address: shop.address }, ...own.filter(({ site }) => site !== shop.site)].slice(0, MOST_OWN_SHOPS),
      }))
    },
  }
}

async function keptByCode(): Promise<ReadonlyMap<Gtin, string>> {
  const { products } = await shortlist.get()
  return new Map(products.flatMap(({ product: { gtin, title } }) => (gtin === null ? [] : [[gtinOnPage(gtin) ?? '', title] as const])))
}

type Codes = readonly WaitingCode[]
type Change = (current: Codes) => Codes

function without(codes: Codes, gtin: Gtin): Codes {
  return codes.filter((code) => code.gtin !== gtin)
}

interface KeptCodes {
  readonly get: () => Promise<Codes>
  readonly change: (how: Change) => Promise<Codes>
}

const onDisk: KeptCodes = {
  get: async () => (await waitingCodes.get()).codes,
  change: async (how) => (await waitingCodes.change(({ codes }) => ({ codes: how(codes) }))).codes,
}

function inPage(): KeptCodes {
  let codes: Codes = []
  return { get: async () => codes, change: async (how) => (codes = how(codes)) }
}

/** The chosen shops, and those that could be. */
function shopsOf(chosen: ChosenShops, languages: readonly string[]): Shops {
  const shops = shopsIn(chosen, languages)
  return { shops, others: allShops(chosen).filter(({ site }) => !shops.some((shop) => shop.site === site)) }
}

/** The known shops and the shopper's own, which take the place of a known one of the same site. */
function allShops({ own }: ChosenShops): readonly ShopSearch[] {
  const ownSites = new Set(own.map(({ site }) => site))
  return [...own.map((shop) => ({ ...shop, name: shop.site })), ...SHOP_SEARCHES.filter(({ site }) => !ownSites.has(site))]
}

function shopsIn(chosen: ChosenShops, languages: readonly string[]): readonly ShopSearch[] {
  if (chosen.order === null) return shopsFor(languages)
  const shops = allShops(chosen)
  return chosen.order.flatMap((wanted) => shops.find(({ site }) => site === wanted) ?? [])
}

function reordered(order: readonly string[], site: string, how: 'up' | 'add' | 'remove'): readonly string[] {
  const others = order.filter((other) => other !== site)
  if (how === 'remove') return others
  const place = how === 'add' ? others.length : Math.max(0, order.indexOf(site) - 1)
  return [...others.slice(0, place), site, ...others.slice(place)]
}
