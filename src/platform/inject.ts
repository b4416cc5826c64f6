import browser from 'webextension-polyfill'

/** Puts a script of the package (its path from the root: Firefox reads it relative to who asks) into a tab's page; false where the browser does not let us in. */
export function inject(tab: number, script: string): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId: tab }, files: [script] }).then(
    () => true,
    () => false,
  )
}
