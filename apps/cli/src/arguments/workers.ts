import type { Flag } from './flag.js';
import { COUNT } from './count.js';
import type { Given } from './given.js';
import { wholeNumber } from './numbers.js';

export const WORKERS_FLAG: Flag = {
  name: 'workers',
  value: COUNT,
  summary: 'number of workers (default: one a core); results are the same',
};

const MOST = 1024;

/** The number of workers, if it is given. @throws {UsageError} */
export function workersOf(given: Given): number | undefined {
  return wholeNumber(given, 'workers', 1, MOST);
}
