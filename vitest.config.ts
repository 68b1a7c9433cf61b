import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // A slow machine is no fault; nothing here measures time.
    testTimeout: 60_000,
    globalSetup: ['test/support/build.ts'],
    reporters: ['default', './test/tally.ts'],
  },
});
