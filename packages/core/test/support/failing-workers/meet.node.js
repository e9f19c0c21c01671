import { parentPort, workerData } from 'node:worker_threads';
import { meet } from './failures.js';

/** @type {string} */
const fate = workerData;

meet(fate, /** @type {EventTarget} */ (/** @type {unknown} */ (parentPort)));
