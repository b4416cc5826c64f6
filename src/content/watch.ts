/** The page is looked at this long (ms) after its last change, but no later than `LONGEST_WAIT` after the first. */
const QUIET = 400
const LONGEST_WAIT = 2000
/** Each look in vain doubles the wait, up to this (ms): a page that changes without end does not cost without end. */
const SLOWEST = 60_000
const MINUTE = 60_000
/** After so many looks within a minute, new reviews or not, the next ones come at this pace (ms): nobody pages faster for long. */
const MOST_IN_A_MINUTE = 20
const STEADY = 10_000
/** Nothing tells when a shadow root is attached: what stands apart is counted this often (ms), so many times after the last that was new. */
const COUNT_AGAIN = 2000
const MOST_COUNTS = 60
/** A look may take this share of the time: where reading is slow, it is done less often. */
const SHARE = 1 / 4

/** Calls `look` when the page has changed, or what stands apart from its own tree in `roots`; `look` says whether it found anything new. */
export function watch(document: Document, look: () => Promise<boolean>, signal: AbortSignal, roots?: () => readonly Node[]): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange = 0
  let wait = QUIET
  let least = 0
  let address = document.location.href
  let looks: readonly number[] = []

  const lookNow = async () => {
    timer = undefined
    firstChange = 0
    const start = performance.now()
    const isNew = await look()
    const end = performance.now()
    looks = [...looks.filter((time) => end - time < MINUTE), end]
    const pace = isNew ? QUIET : Math.min(wait * 2, SLOWEST)
    least = Math.max(looks.length > MOST_IN_A_MINUTE ? STEADY : 0, (end - start) / SHARE)
    wait = Math.min(Math.max(pace, least), SLOWEST)
    observeAll()
  }
  const changed = () => {
    if (document.location.href !== address) {
      address = document.location.href
      wait = Math.min(Math.max(QUIET, least), SLOWEST)
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
    clearInterval(counting)
    observer.disconnect()
  }
  let known = 0
  let counts = 0
  const observeAll = () => {
    if (signal.aborted) return
    const apart = roots?.() ?? []
    // Frameworks redraw a list by putting other words into the same elements.
    for (const root of [document.documentElement, ...apart]) observer.observe(root, { childList: true, characterData: true, subtree: true })
    known = apart.length
  }
  const countAgain = () => {
    if (document.hidden || roots === undefined || ++counts > MOST_COUNTS || roots().length === known) return
    counts = 0
    observeAll()
    changed()
  }
  const counting = roots === undefined ? undefined : setInterval(countAgain, COUNT_AGAIN)
  observeAll()
  signal.addEventListener('abort', stop)
}
