import { parentPort } from 'node:worker_threads';
import type { Endpoint } from 'comlink';

/** The port to the parent thread. Node's port behaves like the web's, but has another type. */
export const parent: Endpoint = parentPort as unknown as Endpoint;
