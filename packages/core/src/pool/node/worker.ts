import { parentPort } from 'node:worker_threads';
import { expose, type Endpoint } from 'comlink';
import { createService } from '../service.js';

// Node's port is one of the web's, though its types do not say so.
expose(createService(), parentPort as unknown as Endpoint);
