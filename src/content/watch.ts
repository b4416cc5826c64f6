/** The page is looked at this long (ms) after its last change, but no later than `LONGEST_WAIT` after the first. */
const QUIET = 400
const LONGEST_WAIT = 2000
/** Each look in vain doubles the wait, up to this (ms): a page that changes without end does not cost without end. */
const SLOWEST = 60_000

/** Calls `look` when the page has changed; `look` says whether it found anything new. */
export function watch(document: Document, look: () => Promise<boolean>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange = 0
  let wait = QUIET
  let address = document.location.href

  const lookNow = async () => {
    timer = undefined
    firstChange = 0
    const isNew = await look()
    wait = isNew ? QUIET : Math.min(wait * 2, SLOWEST)
  }
  const changed = () => {
    if (document.location.href !== address) {
      address = document.location.href
      wait = QUIET
    }
    const now = performance.now()
    firstChange ||= now
    clearTimeout(timer)
    const latest = Math.max(LONGEST_WAIT, wait) - (now - firstChange)
    timer = setTimeout(() => void lookNow().catch(stop), Math.max(0, Math.min(wait, latest)))
  }
  const observer = new MutationObserver(changed)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
  }
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', stop)
}
