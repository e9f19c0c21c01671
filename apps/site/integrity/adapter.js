import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { keptOf, WORKER } from './kept.js';
import { stamped } from './stamp.js';

/**
 * An adapter that stamps the service worker once another has written the site: only then is each file
 * what it stays.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withIntegrity(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      stampWorker(folder);
    },
  };
}

/** @param {string} folder */
function stampWorker(folder) {
  const path = join(folder, WORKER);
  const script = stamped(readFileSync(path, 'utf8'), keptOf(folder));
  writeFileSync(path, script);
  writeFileSync(`${path}.br`, brotliCompressSync(script));
  writeFileSync(`${path}.gz`, gzipSync(script));
}
