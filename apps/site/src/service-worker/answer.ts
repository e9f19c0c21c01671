import { find, findMissing } from './store.js';

/** From what is kept, else from the network, else that it is not there. */
export async function answer(request: Request): Promise<Response> {
  return (
    (await find(request)) ?? fetch(request).catch((reason: unknown) => offline(request, reason))
  );
}

async function offline({ mode }: Request, reason: unknown) {
  const page = mode === 'navigate' ? await findMissing() : undefined;
  if (page === undefined) throw reason;
  return page;
}
