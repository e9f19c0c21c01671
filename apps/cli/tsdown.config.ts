import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // The pool starts it as a file of its own, beside the script that asks for it.
  copy: [{ from: fileURLToPath(import.meta.resolve('@simul/core/worker.node')), to: 'dist' }],
  // Libraries are bundled, and what one command needs alone is a file of its own: both start quicker.
  deps: { alwaysBundle: [/^@simul\//, 'yaml', 'picocolors'] },
});

export default config;
