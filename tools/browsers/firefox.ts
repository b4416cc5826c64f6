import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

import * as v from 'valibot'

import { bidiSurface, evaluateIn, goTo, tabsOf, windowsOf } from './bidi.ts'
import { connect, socketChannel } from './connection.ts'
import type { Connection } from './connection.ts'
import { answerOf, REGISTERED, Stored, STORED } from './driver.ts'
import type { Answer, Driver, Launch, Serve, Surface } from './driver.ts'
import { firefoxTab } from './firefox-tab.ts'
import { waitUntil } from './on-screen.ts'
import { startBrowser } from './process.ts'

/** Under which the extension's pages stand in a profile of ours. */
const UUID = '6f0a3f0e-7a11-4c0d-9d5e-5a17a9a1b0f5'

/** Starts Firefox with the extension, steered through WebDriver BiDi, and in its own windows where that does not reach. */
export async function launchFirefox({ extension, serve, headless, privateWindows, camera }: Launch): Promise<Driver> {
  const id = idOf(extension)
  const { child, closed, end } = startBrowser('firefox', (profile) => flagsFor(profile, id, headless, camera !== undefined), {
    pipes: false,
  })
  if (!child.stderr) throw new Error('Firefox was started without its error stream')
  const connection = connect(await socketChannel(`${await addressIn(child.stderr)}/session`))
  await connection.send('session.new', { capabilities: {} }, v.unknown())
  if (serve) await serveAll(connection, serve)
  const install = { extensionData: { type: 'path', path: extension }, 'moz:allowPrivateBrowsing': privateWindows }
  await connection.send('webExtension.install', install, v.unknown())

  const [window] = await windowsOf(connection)
  const [beside] = await tabsOf(connection)
  if (!window || !beside) throw new Error('Firefox has no window')
  const inWindow = <Schema extends v.GenericSchema>(expression: string, shape: Schema) =>
    evaluateIn(connection, window.context, expression, shape)
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`
  const own = await openOwn(connection, 'manifest.json', { background: true })

  return {
    name: 'firefox',
    open: (url, where = 'window') => firefoxTab({ connection, id, url, isPrivate: where === 'private window', beside: beside.context }),
    openOwn: (path) => openOwn(connection, path, { background: false }),
    // A preference says yes to every request.
    allowGrant: () => Promise.resolve(),
    granted: () => own.evaluate('browser.permissions.getAll().then(({ origins }) => origins)', v.array(v.string())),
    stopBackground: async () => {
      await inWindow(`${policy}.terminateBackground()`, v.unknown())
      await waitUntil('the background to end', () => inWindow(`${policy}.backgroundState === 'stopped'`, v.boolean()))
    },
    readsByItself: () => own.evaluate(REGISTERED, v.array(v.string())),
    stored: () => own.evaluate(STORED, Stored),
    complaints: () => inWindow(complaintsOf(id), v.array(v.string())),
    closed,
    close: end,
  }
}

const Manifest = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) })

function idOf(extension: string): string {
  return v.parse(Manifest, JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))).browser_specific_settings.gecko.id
}

function flagsFor(profile: string, id: string, headless: boolean, hasCamera: boolean): string[] {
  const camera = { 'media.navigator.streams.fake': hasCamera, 'media.navigator.permission.disabled': hasCamera }
  const preferences = Object.entries({ ...PREFERENCES, ...camera, 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) })
  const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  return [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    ...(headless ? ['--headless'] : []),
  ]
}

/** Nothing reaches the web (port 9 is closed), nothing greets, and a request for a permission is granted. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost',
  'extensions.webextOptionalPermissionPrompts': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.server': '',
}

function addressIn(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    output.setEncoding('utf8')
    output.on('data', (chunk: string) => {
      text += chunk
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
    output.on('close', () => reject(new Error(`Firefox ended before it could be reached: ${text.slice(-500)}`)))
  })
}

const Request = v.object({
  isBlocked: v.boolean(),
  request: v.object({ request: v.string(), url: v.string() }),
})

async function serveAll(connection: Connection, serve: Serve): Promise<void> {
  connection.on('network.beforeRequestSent', Request, ({ isBlocked, request: { request, url } }) => {
    if (!isBlocked) return
    const page = serve(url)
    const answered =
      page === null
        ? connection.send('network.failRequest', { request }, v.unknown())
        : connection.send('network.provideResponse', { request, ...provided(answerOf(page)) }, v.unknown())
    // The tab may be gone before its request is answered.
    answered.catch(() => null)
  })
  await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] }, v.unknown())
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }))
  await connection.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns }, v.unknown())
}

function provided({ status, headers, body }: Answer): object {
  return {
    statusCode: status,
    reasonPhrase: status === 200 ? 'OK' : 'Answered',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: Buffer.from(body).toString('base64') },
  }
}

async function openOwn(connection: Connection, path: string, { background }: { readonly background: boolean }): Promise<Surface> {
  const { context } = await connection.send('browsingContext.create', { type: 'tab', background }, v.object({ context: v.string() }))
  await goTo(connection, context, `moz-extension://${UUID}/${path}`)
  return bidiSurface(connection, context)
}

/** Errors and warnings in the browser's console that name the extension; a page that is left while it asks is none, nor is Firefox's own taking leave of a menu's listener too late. */
function complaintsOf(id: string): string {
  return `Services.console.getMessageArray()
    .map((message) => String(message.message ?? message))
    .filter((text) => text.includes(${JSON.stringify(UUID)}) || text.includes(${JSON.stringify(id)}))
    .filter((text) => text.startsWith('[JavaScript') && !text.includes('after context unloaded'))
    .filter((text) => !text.includes('sendRemoveListener on closed conduit'))`
}
