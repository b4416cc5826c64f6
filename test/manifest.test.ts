import { expect, test } from 'vitest'

import messages from '../public/_locales/en/messages.json' with { type: 'json' }
import manifest from '../manifest.json' with { type: 'json' }

test('the install asks for nothing that a browser would warn of', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage'])
  expect(manifest).not.toHaveProperty('host_permissions')
  expect(manifest).not.toHaveProperty('content_scripts')
  expect(manifest).not.toHaveProperty('web_accessible_resources')
})

test('our own pages can reach nothing but the package itself', () => {
  const policy = manifest.content_security_policy.extension_pages
  expect(policy).toContain("default-src 'none'")
  expect(policy.match(/https?:|\*|unsafe-inline|'unsafe-eval'|data:/gu)).toBeNull()
})

test('the sentence for the stores is not too long for them', () => {
  expect(messages.description.message.length).toBeLessThanOrEqual(132)
})

test('Firefox is told that no data is collected, on the phone too', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  expect(manifest.browser_specific_settings).toHaveProperty('gecko_android')
})
