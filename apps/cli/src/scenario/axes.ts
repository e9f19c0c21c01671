import { parseAxis, type Axis } from '@simul/core';
import { asFlag } from '../arguments/as-flag.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';
import type { Terminal } from '../terminal/terminal.js';
import { columnsFrom } from './read-column.js';

/** What is varied, at least one field. @throws {UsageError} */
export function axesIn(given: Given, terminal: Terminal): readonly Axis[] {
  const options = { readColumn: columnsFrom('.', terminal) };
  const axes = given.values('vary').map((text) => asFlag('vary', () => parseAxis(text, options)));
  if (axes.length > 0) return axes;
  throw new UsageError({
    where: '--vary',
    found: 'nothing',
    wanted: 'what is varied',
    advice: 'Try --vary boards=1..64.',
  });
}
