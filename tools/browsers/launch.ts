import { launchChromium } from './chromium.ts'
import type { BrowserName, Driver, Launch } from './driver.ts'
import { launchFirefox } from './firefox.ts'

/** Starts a browser with the extension in a profile of its own. */
export function launch(name: BrowserName, how: Launch): Promise<Driver> {
  return name === 'chromium' ? launchChromium(how) : launchFirefox(how)
}
