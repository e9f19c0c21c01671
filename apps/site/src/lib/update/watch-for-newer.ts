type Container = Pick<ServiceWorkerContainer, 'controller' | 'ready'> & EventTarget;

/**
 * Tells when there is a newer version of the site than this page: its service worker waits, or it took
 * over because a reader asked for it in another tab.
 *
 * @returns a function that ends it
 */
export function watchForNewer(container: Container, tell: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  // The first worker that takes a page over brings no newer version.
  let isControlled = container.controller !== null;
  container.addEventListener(
    'controllerchange',
    () => {
      if (isControlled) tell();
      isControlled = true;
    },
    { signal },
  );
  void container.ready.then((registration) => {
    if (!signal.aborted) watchRegistration(registration, tell, signal);
  });
  return () => end.abort();
}

function watchRegistration(
  registration: ServiceWorkerRegistration,
  tell: () => void,
  signal: AbortSignal,
) {
  const look = () => {
    if (registration.waiting !== null) tell();
  };
  const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
  registration.addEventListener('updatefound', follow, { signal });
  follow();
  look();
}
