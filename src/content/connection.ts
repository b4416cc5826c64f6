import browser from 'webextension-polyfill'

import { pause } from './pause.ts'
import type { Surroundings } from './read-more.ts'

/** How a page can be asked for more: the parts of the browser that reading more needs. */
export interface Connection extends Pick<Surroundings, 'fetch' | 'wait' | 'random'> {
  /** The addresses of what the page has itself asked for, in their order. */
  readonly requests: () => readonly string[]
  /** Nothing is asked for in a private window. */
  readonly isPrivate: () => boolean
}

/** The browser that the page is open in. */
export const connection: Connection = {
  fetch: (url, init) => fetch(url, init),
  wait: pause,
  random: () => Math.random(),
  requests: () => performance.getEntriesByType('resource').map(({ name }) => name),
  isPrivate: () => browser.extension.inIncognitoContext === true,
}
