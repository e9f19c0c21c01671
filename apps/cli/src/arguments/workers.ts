import type { Flag } from './flag.js';
import { COUNT } from './count.js';
import type { Given } from './given.js';
import { wholeNumber } from './numbers.js';

export const WORKERS_FLAG: Flag = {
  name: 'workers',
  value: COUNT,
  summary: 'on how many cores (default all): the numbers are the same',
};

const MOST = 1024;

/** How many workers play; nothing when it is not given. @throws {UsageError} */
export function workersOf(given: Given): number | undefined {
  return wholeNumber(given, 'workers', 1, MOST);
}
