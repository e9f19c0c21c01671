import { join } from 'node:path';
import { hostOf } from '../serve/host.js';
import { listen } from '../serve/listen.js';

export const BUILD = join(import.meta.dirname, '../build');

/**
 * @template T
 * @param {(url: string) => Promise<T>} measure of the site, served as hosts do
 */
export async function withSite(measure) {
  const { url, close } = await listen(hostOf(BUILD), 0);
  try {
    return await measure(url);
  } finally {
    close();
  }
}
