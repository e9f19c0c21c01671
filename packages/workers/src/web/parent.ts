import type { Endpoint } from 'comlink';

/** Where a worker of a page is called from. */
export const parent: Endpoint = globalThis as unknown as Endpoint;
