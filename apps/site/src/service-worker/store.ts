import { fetchChecked } from './fetch-checked.js';
import { files, missing } from './files.js';
import { stamp } from './stamp.js';

const PREFIX = 'simul-';
const NAME = PREFIX + stamp.id;

/** Keeps the whole build; or nothing, and fails, and the browser tries again later. */
export async function fillStore() {
  const cache = await caches.open(NAME);
  const stop = new AbortController();
  try {
    await Promise.all(
      files.map(async (file) => cache.put(file.url, await fetchChecked(file, stop.signal))),
    );
  } catch (error) {
    stop.abort();
    await caches.delete(NAME);
    throw error;
  }
}

/**
 * Whoever asks, and in whatever encoding: there is one answer. What a page is asked for stands behind
 * the question mark, and the page itself reads it.
 */
export async function find(request: Request) {
  const cache = await caches.open(NAME);
  return cache.match(request, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' });
}

export async function findMissing() {
  const cache = await caches.open(NAME);
  return cache.match(missing, { ignoreVary: true });
}

export async function discardOld() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}
