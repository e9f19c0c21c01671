import arrivals from './arrivals.js';
import asynchronous from './asynchronous.js';
import both from './both.js';
import concurrency from './concurrency.js';
import costs from './costs.js';
import type { Journey } from './journey.js';
import limits from './limits.js';
import processes from './processes.js';
import synchronous from './synchronous.js';
import threads from './threads.js';
import waiting from './waiting.js';

/** By chapter, in the order of the story. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  concurrency,
  waiting,
  synchronous,
  asynchronous,
  threads,
  processes,
  both,
  costs,
  arrivals,
  limits,
};
