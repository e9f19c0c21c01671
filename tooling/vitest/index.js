import { defineConfig } from 'vitest/config';

/** Milliseconds. For hangs only: tests must not fail because a machine is slow. */
export const TIME_LIMIT = 300_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.{js,ts}'],
    // Test files share no state, so a process for each would only cost time.
    isolate: false,
    testTimeout: TIME_LIMIT,
    hookTimeout: TIME_LIMIT,
    expect: { poll: { timeout: TIME_LIMIT } },
  },
});
