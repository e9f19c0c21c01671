import { defineConfig, type UserConfig } from 'tsdown';

const common: UserConfig = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  sourcemap: true,
  deps: { alwaysBundle: ['comlink'], neverBundle: [/^node:/] },
  // A neutral platform would not look for comlink's module.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
};

/** Built alone, so that it is one file, which any server and any bundler can serve. */
function worker(host: 'node' | 'browser'): UserConfig {
  const entry = { [`worker.${host}`]: `src/pool/${host}/worker.ts` };
  return { ...common, entry, dts: true, clean: false, minify: true };
}

const config: UserConfig[] = [
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      // A file of its own, so that bundlers can fetch it later than the engine: no door leads to it.
      theory: 'src/theory/predict.ts',
      'pool.node': 'src/pool/node/index.ts',
      'pool.browser': 'src/pool/browser/index.ts',
    },
    dts: true,
    copy: [{ from: 'build/kernel.wasm', to: 'dist' }],
  },
  worker('node'),
  worker('browser'),
];

export default defineConfig(config);
