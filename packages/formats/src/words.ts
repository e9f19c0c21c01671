import { show } from '@simul/core';

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const SHOWN = 10;
/** How many names of a header are searched for one spelled alike: a row may have a million cells. */
export const COMPARED = 100;

/** The first ten names of a header, as messages quote them; `…` says that there are more. */
export function columnNames(cells: readonly string[]): string {
  const shown = cells.slice(0, SHOWN).map(show);
  return listed(cells.length > SHOWN ? [...shown, '…'] : shown);
}
