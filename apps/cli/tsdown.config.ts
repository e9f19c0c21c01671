import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node22',
  fixedExtension: false,
  dts: false,
  // One self-contained program: fewer files to find is a quicker start.
  deps: { alwaysBundle: [/^@simul\//, 'yaml', 'picocolors'] },
});

export default config;
