import browser from 'webextension-polyfill'

import type { Report } from '../core/report.ts'
import { sayOnBadge } from '../words/badge-words.ts'

/** Shows a report on the toolbar button of a tab: a badge of at most three crystals or a number, its title in words; `null` clears both. */
export async function showOnIcon(tab: number, report: Report | null): Promise<void> {
  const say = sayOnBadge(browser.i18n.getUILanguage())
  const { text, title } = report ? summary(report, say) : { text: '', title: say('name') }
  // A tab may close at any time; there is then nothing left to show on.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#57534e' }),
  ])
}

function summary({ authenticity, basis: { read } }: Report, say: ReturnType<typeof sayOnBadge>): { text: string; title: string } {
  const count = authenticity.evidence.filter(({ strength }) => strength > 0).length
  switch (authenticity.kind) {
    case 'too-few':
      return { text: '–', title: say('too-few', { read }) }
    case 'first-look':
      return { text: say('count', { count }), title: say('first-look', { read, count }) }
    case 'assessed':
      return { text: CRYSTALS[authenticity.signs], title: say(authenticity.signs, { read, count }) }
  }
}

const CRYSTALS = { few: '◆', some: '◆◆', many: '◆◆◆' } as const
