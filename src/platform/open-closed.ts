import browser from 'webextension-polyfill'

interface Doors {
  readonly dom?: { readonly openOrClosedShadowRoot: (host: HTMLElement) => ShadowRoot | null | undefined }
}
interface Host {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}

/** Opens a shadow root, whether the page keeps it closed or not; `null` where there is none. For content scripts only. https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
export function openClosed(host: Element): ShadowRoot | null {
  const { dom } = browser as unknown as Doors
  if (dom === undefined) return (host as Host).openOrClosedShadowRoot ?? null
  return host instanceof HTMLElement ? (dom.openOrClosedShadowRoot(host) ?? null) : null
}
