import browser from 'webextension-polyfill'

/** Tells when another tab comes to the front or the one in front is loaded anew, until the signal ends it; told are numbers alone, for which no permission is asked. */
export function followTabs(heard: (tab: number) => void, signal: AbortSignal): void {
  const onActivated = ({ tabId }: { readonly tabId: number }) => heard(tabId)
  const onUpdated = (tabId: number, { status }: { readonly status?: string }, { active }: { readonly active: boolean }) => {
    if (active && status === 'complete') heard(tabId)
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
  })
}
