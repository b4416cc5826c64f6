/** Browsers without the Navigation API (Firefox before 147) are asked for their address this often (ms). */
const POLL = 1000

/** A page can show what stands at its new address only later: it is looked at then, too, and after so long (ms). */
const LATER = [0, 1000, 3000]

/** Calls back after the page has changed its address without being loaded anew, and again a little later; the part after `#` does not count. */
export function onNavigation(window: Window, arrived: () => void, signal: AbortSignal): void {
  const address = () => window.location.href.split('#', 1)[0]
  let last = address()
  let timers: readonly ReturnType<typeof setTimeout>[] = []
  const forget = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  signal.addEventListener('abort', forget)
  const check = () => {
    if (address() === last) return
    last = address()
    forget()
    timers = LATER.map((later) => setTimeout(arrived, later))
  }
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', check, { signal })
    window.navigation.addEventListener('currententrychange', check, { signal })
    return
  }
  const timer = window.setInterval(check, POLL)
  signal.addEventListener('abort', () => window.clearInterval(timer))
}
