import { self } from '$app/service-worker';
import { TAKE_OVER } from '../lib/update/message.js';
import { answer } from './answer.js';
import { discardOld, fillStore } from './store.js';

self.addEventListener('install', (event) => {
  event.waitUntil(fillStore());
});

// A newer worker waits until no page of an older build is open, or until a reader asks for it.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(discardOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});
