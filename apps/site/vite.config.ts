import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { buildVersion } from './build-version.js';
import { inlineScriptHash } from './inline-script.js';
import { withIntegrity } from './integrity/adapter.js';
import { chapters } from './markdown/preprocess.js';
import { anchorsOf } from './src/lib/glossary/anchors.js';
import { ENTRIES } from './src/lib/glossary/entries.js';

/** The hash of the one inline style that SvelteKit's announcer of navigations carries. */
const ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** One file for the modules among these that six entries or more need. */
function shared(name: string, test: RegExp) {
  return { name, test, minShareCount: 6 };
}

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: withIntegrity(
        adapter({ fallback: '404.html', precompress: true, strict: true }),
        join(import.meta.dirname, 'build'),
      ),
      compilerOptions: { runes: true },
      extensions: ['.svelte', '.md'],
      preprocess: [chapters(anchorsOf(ENTRIES))],
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self', 'wasm-unsafe-eval', inlineScriptHash()],
          'worker-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', ANNOUNCER],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['none'],
        },
      },
      // In the page itself: it is little, and nothing is painted before it is there.
      inlineStyleThreshold: 50_000,
      version: { name: buildVersion() },
    }),
  ],
  // The core's worker stands outside of this package.
  server: { fs: { allow: ['../../packages'] } },
  build: {
    // What is loaded later is little, and needs no list of what goes with it.
    modulePreload: false,
    // Many small files compress badly: what most pages need goes into one file each. 2 kB less on /.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [shared('kit', /node_modules/), shared('core', /packages.(core|text).dist/)],
        },
      },
    },
  },
  // In one file, since kit tells the service worker of no other.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
});
