import { parseAxis, type Axis } from '@simul/core';
import { asFlag } from '../arguments/as-flag.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';
import type { Terminal } from '../terminal/terminal.js';
import { columnsFrom } from './read-column.js';

/** The axes of a sweep, at least one. @throws {UsageError} */
export function axesIn(given: Given, terminal: Terminal): readonly Axis[] {
  const options = { readColumn: columnsFrom('.', terminal) };
  const axes = given.values('vary').map((text) => asFlag('vary', () => parseAxis(text, options)));
  if (axes.length > 0) return axes;
  throw new UsageError({
    where: '--vary',
    found: 'nothing',
    wanted: 'a field to vary',
    advice: 'Try --vary boards=1..64.',
  });
}
