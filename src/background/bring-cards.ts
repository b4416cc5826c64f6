import browser from 'webextension-polyfill'

const CARDS_SCRIPT = '/src/content/cards-main.js'

/** Puts the readers of any cards beside the script in a tab; false where the browser no longer lets us into it. */
export function bringCards(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [CARDS_SCRIPT] }).then(
    () => true,
    () => false,
  )
}
