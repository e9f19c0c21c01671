import type { Flag } from './flag.js';

export const JSON_FLAG: Flag = {
  name: 'json',
  summary: 'print one JSON document instead of a page',
};

/** The flags of every command. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: 'no-color', summary: 'disable colour (also NO_COLOR)' },
  { name: 'help', short: 'h', summary: 'show this help' },
];
