import * as v from 'valibot'

import { chromiumTab } from './chromium-tab.ts'
import { connect, pipeChannel } from './connection.ts'
import type { Connection } from './connection.ts'
import { answerOf, REGISTERED, Stored, STORED } from './driver.ts'
import type { Answer, Driver, Launch, Serve } from './driver.ts'
import { waitUntil } from './on-screen.ts'
import { startBrowser } from './process.ts'
import { openTarget, targetsOf } from './targets.ts'
import type { Opened, Session } from './targets.ts'

/** Chromium can be asked for more than other browsers: how its time is spent. */
export interface ChromiumDriver extends Driver {
  readonly connection: Connection
}

/** Starts Chromium with the extension, steered through its debugging protocol over a pipe. */
export async function launchChromium({ extension, serve, headless, privateWindows, camera }: Launch): Promise<ChromiumDriver> {
  const { child, closed, end } = startBrowser('chromium', (profile) => flagsFor(profile, headless, camera), { pipes: true })
  const [, , , to, from] = child.stdio
  if (!to || !('write' in to) || !from || !('read' in from)) throw new Error('Chromium was started without pipes')
  const connection = connect(pipeChannel(to, from))
  if (serve) serveAll(connection, serve)

  // Not by a flag: branded Chrome no longer knows it.
  const { id } = await connection.send('Extensions.loadUnpacked', { path: extension }, v.object({ id: v.string() }))
  const home = `chrome-extension://${id}/`
  const settings = await openTarget(connection, 'chrome://extensions/', { background: true })
  const configure = (call: string) => settings.surface.evaluate(`chrome.developerPrivate.${call}`, v.unknown())
  await configure('updateProfileConfiguration({ inDeveloperMode: true })')
  await configure(`updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, errorCollection: true })`)
  if (privateWindows) await configure(`updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true })`)
  const own = await ownPage(connection, home, privateWindows)

  return {
    name: 'chromium',
    connection,
    open: (url, where = 'window') =>
      chromiumTab({ connection, own: own.surface, id, url, isPrivate: where === 'private window', isServed: serve !== null }),
    openOwn: async (path) => (await openTarget(connection, home + path, { background: false })).surface,
    allowGrant: async (site) => {
      for (const pattern of [`https://*.${site}/*`, `http://*.${site}/*`]) await configure(`addHostPermission('${id}', '${pattern}')`)
    },
    granted: () => own.surface.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)', v.array(v.string())),
    stopBackground: () => stopWorker(connection, own.session, home),
    readsByItself: () => own.surface.evaluate(REGISTERED, v.array(v.string())),
    stored: () => own.surface.evaluate(STORED, Stored),
    complaints: () => settings.surface.evaluate(complaintsOf(id), v.array(v.string())),
    closed,
    close: end,
  }
}

function flagsFor(profile: string, headless: boolean, camera: string | undefined): string[] {
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    ...(camera === undefined ? [] : [...FAKE_CAMERA, `--use-file-for-fake-video-capture=${camera}`]),
    'about:blank',
  ]
}

const FAKE_CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

const Paused = v.object({ requestId: v.string(), request: v.object({ url: v.string() }) })

function serveAll(connection: Connection, serve: Serve): void {
  connection.on('Fetch.requestPaused', Paused, ({ requestId, request }, session) => {
    const page = serve(request.url)
    const answered =
      page === null
        ? connection.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, v.unknown(), session)
        : connection.send('Fetch.fulfillRequest', { requestId, ...fulfilled(answerOf(page)) }, v.unknown(), session)
    // The tab may be gone before its request is answered.
    answered.catch(() => null)
  })
}

function fulfilled({ status, headers, body }: Answer): object {
  return {
    responseCode: status,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(body).toString('base64'),
  }
}

/** A page of the extension to ask its API; the extension is loaded anew when it is let into private windows, which closes its pages. */
function ownPage(connection: Connection, home: string, privateWindows: boolean): Promise<Opened> {
  return waitUntil('the extension to be ready', async () => {
    const page = await openTarget(connection, `${home}manifest.json`, { background: true }).catch(() => null)
    const isPrivate = await page?.surface.evaluate('chrome.extension.isAllowedIncognitoAccess()', v.boolean()).catch(() => null)
    return isPrivate === privateWindows ? page : null
  })
}

async function stopWorker(connection: Connection, own: Session, home: string): Promise<void> {
  await own('ServiceWorker.enable', {}, v.unknown())
  await own('ServiceWorker.stopAllWorkers', {}, v.unknown())
  await waitUntil('the background to end', async () => {
    const workers = await targetsOf(connection, 'service_worker')
    return !workers.some(({ url }) => url.startsWith(home))
  })
}

function complaintsOf(id: string): string {
  return `chrome.developerPrivate.getExtensionInfo('${id}').then(({ manifestErrors, runtimeErrors, installWarnings }) =>
    [...manifestErrors, ...runtimeErrors].map(({ message }) => message).concat(installWarnings ?? []))`
}
