import browser from 'webextension-polyfill'

/** Whether this browser can keep a page of ours open beside the pages of a window: Chrome and Edge in a side panel, Firefox on a desktop in its sidebar. */
export function canStandBeside(): boolean {
  return sidePanel() !== null || sidebar() !== null
}

/** Opens the view beside the pages of a tab's window; browsers allow it only within a click or a key, so nothing may be awaited before. Rejects where it cannot be. */
export async function openBeside(tab: number): Promise<void> {
  await (sidePanel()?.open({ tabId: tab }) ?? sidebar()?.open())
}

interface SidePanel {
  readonly open: (where: { readonly tabId: number }) => Promise<void>
}

interface Sidebar {
  readonly open: () => Promise<void>
}

/** Chrome 116 and its kin: https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open */
function sidePanel(): SidePanel | null {
  const found = (browser as { readonly sidePanel?: Partial<SidePanel> }).sidePanel
  return found?.open === undefined ? null : (found as SidePanel)
}

function sidebar(): Sidebar | null {
  return (browser as { readonly sidebarAction?: Sidebar }).sidebarAction ?? null
}
