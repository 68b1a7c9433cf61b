import { defineConfig } from 'vitest/config';

/** Every small change of the shipped law against every case: a minute or two, so it is kept out of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/**/*.mutants.ts'],
    reporters: ['default', './test/tally.ts'],
  },
});
