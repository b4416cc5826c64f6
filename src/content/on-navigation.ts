/** Browsers without the Navigation API (Firefox before 147) are asked for their address this often (ms). */
const POLL = 1000

/** Calls back after the page has changed its address without being loaded anew; the part after `#` does not count. */
export function onNavigation(window: Window, arrived: () => void, signal: AbortSignal): void {
  const address = () => window.location.href.split('#', 1)[0]
  let last = address()
  const check = () => {
    if (address() === last) return
    last = address()
    arrived()
  }
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', check, { signal })
    window.navigation.addEventListener('currententrychange', check, { signal })
    return
  }
  const timer = window.setInterval(check, POLL)
  signal.addEventListener('abort', () => window.clearInterval(timer))
}
