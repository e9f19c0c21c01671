import type { Flag } from './flag.js';

export const JSON_FLAG: Flag = { name: 'json', summary: 'one JSON document instead of a page' };

/** What every command takes. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: 'no-color', summary: 'no colour; nor when NO_COLOR is set' },
  { name: 'help', short: 'h', summary: 'this page' },
];
