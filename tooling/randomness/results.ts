import type { Verdict } from './dieharder.ts';
import { LAYOUTS } from './layouts.ts';
import type { Read } from './read.ts';
import { table } from './table.ts';

/** dieharder's limits of a p-value, at either tail. */
const WEAK = 0.01;

/** The counted and listed results, in Markdown. */
export function results(read: readonly Read[], date: Date): string {
  const names = [...new Set(read.map(nameOf))];
  return [
    `On ${date.toISOString().slice(0, 10)}: ${counted(read)}`,
    table(
      ['test', ...LAYOUTS],
      names.map((name) => rowOf(name, read)),
    ),
  ].join('\n\n');
}

function counted(read: readonly Read[]): string {
  const count = (wanted: Verdict['assessment']) =>
    read.filter(({ assessment }) => assessment === wanted).length;
  const expected = (read.length * WEAK).toFixed(1);
  return (
    `${read.length} p-values, of which ${count('FAILED')} failed and ${count('WEAK')} were weak; ` +
    `a perfect generator has ${expected} weak ones on average.`
  );
}

function nameOf({ test, ntup }: Verdict): string {
  return ntup === 0 ? test : `${test} ${ntup}`;
}

/** A cell lists all p-values of a test. */
function rowOf(name: string, read: readonly Read[]): readonly string[] {
  const cells = LAYOUTS.map((layout) => {
    const verdicts = read.filter((each) => each.layout === layout && nameOf(each) === name);
    return verdicts.map(formatVerdict).join(', ');
  });
  return [name, ...cells];
}

function formatVerdict({ pValue, assessment }: Verdict): string {
  const value = pValue.toFixed(4);
  return assessment === 'PASSED' ? value : `**${value} ${assessment}**`;
}
