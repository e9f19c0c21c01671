import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/node/index.ts', 'src/web/index.ts', 'src/testing.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  sourcemap: true,
  dts: true,
  deps: { neverBundle: [/^node:/, 'comlink'] },
  unbundle: true,
});

export default config;
