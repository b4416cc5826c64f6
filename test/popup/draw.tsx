import { render } from 'preact'
import { beforeEach } from 'vitest'

import { Popup } from '../../src/popup/popup.tsx'
import type { Actions, Shown, View } from '../../src/popup/view.ts'
import { languageFor } from '../../src/words/languages.ts'
import { shownWith, views } from './views.ts'

const { say } = await languageFor('en')

/** What was pressed in the popup, in order. */
export const calls: unknown[][] = []

const act: Actions = {
  showReview: (id) => void calls.push(['show', id]),
  switchSite: (state) => void calls.push(['switch', state]),
  choose: (choice) => void calls.push(['choose', choice]),
  ask: (question) => void calls.push(['ask', question]),
  readNow: () => void calls.push(['read now']),
  resume: () => void calls.push(['resume all']),
  keep: () => void calls.push(['keep']),
  readMore: () => void calls.push(['more']),
  stopReadingMore: () => void calls.push(['stop']),
  openBeside: () => void calls.push(['beside']),
  copy: (text) => void calls.push(['copy', text]),
  voice: {
    read: (sentences) => void calls.push(['read', sentences]),
    pause: () => void calls.push(['pause']),
    resume: () => void calls.push(['resume']),
    stop: () => void calls.push(['hush']),
  },
}

beforeEach(() => {
  calls.length = 0
  document.body.innerHTML = '<div id="popup"></div>'
  document.documentElement.lang = 'en'
  document.title = 'Grain of Salt'
})

function root(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#popup')
  if (!element) throw new Error('The page has no place for the popup.')
  return element
}

/** Draws the popup with a view and gives the element that holds it. */
export function draw(view: View, around: Partial<Shown> = {}, can: Partial<Actions> = {}): HTMLElement {
  const shown = { ...shownWith(view), ...around }
  render(<Popup shown={shown} act={{ ...act, ...can }} say={say} tabAddress="popup.html?tab=7" optionsAddress="options.html" />, root())
  return root()
}

/** Draws the popup in one of its named states. */
export function drawNamed(name: string, around: Partial<Shown> = {}): HTMLElement {
  const view = views[name]
  if (!view) throw new Error(`There is no view called ${name}.`)
  return draw(view, around)
}

/** Presses a button and waits until what it changes is drawn. */
export async function press(button: Element | null | undefined): Promise<void> {
  if (!(button instanceof HTMLElement)) throw new Error('There is nothing to press.')
  button.click()
  await new Promise((resolve) => setTimeout(resolve))
}

/** What an element says, white space collapsed. */
export function text(element: Element | null): string {
  return element?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? ''
}
