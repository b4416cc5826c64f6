import { crx } from '@crxjs/vite-plugin'
import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

import manifest from './manifest.json' with { type: 'json' }

type Browser = 'chrome' | 'firefox'

/** The second is put beside the first when the shopper looks at a page's reviews, the third where notes on them are wanted. */
const CONTENT_SCRIPTS = ['src/content/main.ts', 'src/content/cards-main.ts', 'src/content/further-main.ts', 'src/content/notes-main.ts']

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    base: './',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // The popup would learn of what its script imports only once that is read; nothing else is loaded ahead.
      modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
      sourcemap: false,
      rolldownOptions: {
        input: { scan: 'src/scan/scan.html', shortlist: 'src/shortlist/shortlist.html' },
        // A popup waits for each file that it asks for, longer than for what only other pages need of one file for all.
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: /^(?!.*\.css$)/u }] } },
      },
    },
    worker: { format: 'es', plugins: () => [withoutForeignHost()] },
    plugins: process.env['VITEST']
      ? []
      : [
          crx({ browser, manifest: buildManifest(browser), contentScripts: { standaloneFiles: CONTENT_SCRIPTS } }),
          finishedManifest(browser),
          withoutForeignHost(),
        ],
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/e2e/**'],
      setupFiles: 'test/web-locks.ts',
      // A test never fails because the machine is busy: speed is measured by the benches.
      testTimeout: 60_000,
    },
  }
})

/** What each browser would only warn about is left out; the content scripts are named so that each is built as one classic file. */
function buildManifest(browser: Browser): ManifestV3Export {
  const { minimum_chrome_version, browser_specific_settings, side_panel: _panel, sidebar_action: _sidebar, ...shared } = manifest
  const { default_area, ...action } = shared.action
  const content_scripts = [{ js: CONTENT_SCRIPTS, matches: ['https://*/*'] }]
  const permissions = shared.permissions.filter((permission) => browser === 'chrome' || permission !== 'sidePanel')
  const built =
    browser === 'firefox'
      ? { ...shared, permissions, browser_specific_settings, action: { ...action, default_area }, content_scripts }
      : { ...shared, permissions, minimum_chrome_version, action, content_scripts }
  return built as ManifestV3Export
}

/**
 * No page is read unasked: the built manifest names no content script; it is injected on a click or registered for sites switched on.
 * The popup's page is what stands beside the pages too, under an address that says so and that is no file to build.
 */
function finishedManifest(browser: Browser): CrxPlugin {
  const { side_panel, sidebar_action } = manifest
  return {
    name: 'finished-manifest',
    enforce: 'post',
    renderCrxManifest({ content_scripts: _contentScripts, web_accessible_resources: _resources, ...built }) {
      return { ...built, ...(browser === 'firefox' ? { sidebar_action } : { side_panel }) }
    },
  }
}

/** The barcode decoder names a host to fetch its wasm file from when it is not told where it is; we always tell, and ship no foreign address. */
function withoutForeignHost(): Plugin {
  const host = /`https:\/\/fastly\.jsdelivr\.net[^`]*`/u
  return {
    name: 'without-foreign-host',
    transform(code, id) {
      if (!/zxing-wasm.*share\.js$/u.test(id)) return null
      if (!host.test(code)) this.error('zxing-wasm no longer names its host where it did')
      return { code: code.replace(host, 't + e'), map: null }
    },
  }
}
