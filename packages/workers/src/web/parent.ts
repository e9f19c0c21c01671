import type { Endpoint } from 'comlink';

/** The port to the page. */
export const parent: Endpoint = globalThis as unknown as Endpoint;
