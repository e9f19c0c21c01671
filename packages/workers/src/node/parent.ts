import { parentPort } from 'node:worker_threads';
import type { Endpoint } from 'comlink';

/** Where a worker of Node is called from. Its port is one of the web's, though its type differs. */
export const parent: Endpoint = parentPort as unknown as Endpoint;
