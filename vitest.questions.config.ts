import { defineConfig } from 'vitest/config';

/** How many questions every project takes, against the least possible: some minutes, so it is kept out of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/**/*.measured.ts'],
    setupFiles: ['test/support/seed.ts'],
    reporters: ['default', './test/tally.ts'],
  },
});
