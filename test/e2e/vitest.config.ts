import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // Browsers share the machine: one after the other.
    fileParallelism: false,
    // A test never fails because the machine is busy.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
