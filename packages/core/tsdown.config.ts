import { defineConfig, type UserConfig } from 'tsdown';

const common: UserConfig = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  sourcemap: true,
  deps: { alwaysBundle: ['comlink', /^@simul\/workers/], neverBundle: [/^node:/] },
  // A neutral platform would not look for comlink's module.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
};

/** Built alone, so that it is one file, which any server and any bundler can serve. */
function worker(host: 'node' | 'browser'): UserConfig {
  const entry = { [`pool/${host}/worker.${host}`]: `src/pool/${host}/worker.ts` };
  return { ...common, entry, dts: true, clean: false, minify: true };
}

/**
 * What stands outside of src stands beside the rooms all the same: npm would leave out a folder
 * called node_modules.
 */
function nameOf(module: string): string {
  if (module.includes('/comlink/')) return 'pool/comlink';
  if (module.startsWith('packages/workers/dist/')) {
    return module.replace('packages/workers/dist', 'pool/workers');
  }
  return module.replace(/^packages\/core\//, '');
}

const config: UserConfig[] = [
  {
    ...common,
    entry: ['src/index.ts', 'src/pool/node/index.ts', 'src/pool/browser/index.ts'],
    // Module by module, so that bundlers can fetch later what a page needs later.
    unbundle: true,
    outputOptions: { entryFileNames: ({ name }) => `${nameOf(name)}.js` },
    dts: true,
    copy: [{ from: 'build/kernel.wasm', to: 'dist' }],
  },
  worker('node'),
  worker('browser'),
];

export default defineConfig(config);
