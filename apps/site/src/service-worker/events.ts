import { self } from '$app/service-worker';
import { answer } from './answer.js';
import { discardOld, fill } from './store.js';

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

// A newer worker waits until no page of an older build is open, so it takes none over from it.
self.addEventListener('activate', (event) => {
  event.waitUntil(discardOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});
