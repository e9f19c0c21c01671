import { version } from '$app/env';
import { hashed, missing, named } from './files.js';

const PREFIX = 'simul-';
const NAME = PREFIX + version;

/** Keeps the whole build, or fails, and the browser tries again later. */
export async function fill() {
  const cache = await caches.open(NAME);
  await Promise.all([
    ...hashed.map((url) => keep(cache, url)),
    ...named.map((url) => keep(cache, url, { cache: 'reload' })),
    keepMissing(cache),
  ]);
}

async function keep(cache: Cache, url: string, init?: RequestInit) {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  await cache.put(url, plain(response));
}

/** Hosts give this page its true status when it is not asked for by name, and some when it is. */
async function keepMissing(cache: Cache) {
  const { body, headers } = await fetch(missing, { cache: 'reload' });
  await cache.put(missing, new Response(body, { status: 404, headers }));
}

/** A page may not be answered with what a redirection led to, only with a copy. */
function plain(response: Response) {
  if (!response.redirected) return response;
  return new Response(response.body, { status: response.status, headers: response.headers });
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
