import { defineConfig } from 'vitest/config';

/** A busy machine is slow, not wrong. */
const PATIENCE = 120_000;

export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: PATIENCE } });
