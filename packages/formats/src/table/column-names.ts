import { show } from '@simul/core';
import { listed } from '../words.js';

const SHOWN = 10;

/** The first ten names of a header, as messages quote them; `…` says that there are more. */
export function columnNames(cells: readonly string[]): string {
  const shown = cells.slice(0, SHOWN).map(show);
  return listed(cells.length > SHOWN ? [...shown, '…'] : shown);
}
