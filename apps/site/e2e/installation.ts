import type { Page } from '@playwright/test';

/** Has the browser look for a build to keep, and says how that ended. */
export function install(page: Page): Promise<'kept' | 'waiting' | 'failed'> {
  return page.evaluate(async () => {
    const before = await navigator.serviceWorker.getRegistration();
    const registration = before?.active
      ? await before.update()
      : await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (worker === null) return 'failed';
    const isOver = () =>
      worker.state === 'redundant' ||
      worker.state === 'activated' ||
      (worker.state === 'installed' && registration.active !== null);
    while (!isOver()) {
      await new Promise((resolve) => {
        worker.addEventListener('statechange', resolve, { once: true });
      });
    }
    if (worker.state === 'redundant') return 'failed';
    return worker.state === 'activated' ? 'kept' : 'waiting';
  });
}

/** The builds that are kept in part or whole. */
export const keptBuilds = (page: Page) => page.evaluate(() => caches.keys());
