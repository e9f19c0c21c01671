import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // Libraries are bundled, and what one command needs alone is a file of its own: both start quicker.
  deps: { alwaysBundle: [/^@simul\//, 'yaml', 'picocolors'] },
});

export default config;
