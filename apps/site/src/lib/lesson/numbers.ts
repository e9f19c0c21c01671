import { FIGURE_ROWS } from '../figures/rows.js';
import type { Reported } from '../stage/showing.js';
import type { NumberLine } from './still-figure.js';

/** What stands below every hall where a chapter asks for nothing else. */
export const USUAL_NUMBERS: readonly string[] = ['makespan', 'utilisation', 'wait, longest'];

/** Some of the numbers of a hall, by the names of the rows of the table, as people say them. */
export function numbersOf(result: Reported, names: readonly string[]): readonly NumberLine[] {
  return names.map((name) => {
    const row = FIGURE_ROWS.find((each) => each.name === name);
    if (row === undefined) throw new Error(`No number is called ${name}.`);
    const value = row.of(result);
    return { name, text: row.say?.(value) ?? row.write([value])[0]! };
  });
}
