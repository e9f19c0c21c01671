import { TAKE_OVER } from './message.js';

type Container = Pick<ServiceWorkerContainer, 'getRegistration'> & EventTarget;

/** Has the newer service worker take over, and loads the page again once it has. */
export async function takeOver(container: Container, reload: () => void): Promise<void> {
  const registration = await container.getRegistration();
  const waiting = registration?.waiting ?? null;
  if (waiting === null) {
    // Asked for in another tab, it is there already.
    reload();
  } else {
    container.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage(TAKE_OVER);
  }
}
