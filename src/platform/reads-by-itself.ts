import type { SiteState } from './settings.ts'

/** Whether a site's pages are read by themselves, for which the browser's permission is needed. */
export function readsByItself(state: SiteState | undefined): boolean {
  return state === 'quiet' || state === 'annotated'
}
