import { defineConfig } from 'vitest/config';

/** For hangs only: a busy machine is slow, not wrong. Milliseconds. */
export const TIME_LIMIT = 300_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.{js,ts}'],
    // Files keep nothing that another would see: a process for each would only take longer.
    isolate: false,
    testTimeout: TIME_LIMIT,
    hookTimeout: TIME_LIMIT,
    expect: { poll: { timeout: TIME_LIMIT } },
  },
});
