import type { Verdict } from './dieharder.ts';
import { LAYOUTS } from './layouts.ts';
import type { Read } from './read.ts';
import { table } from './table.ts';

/** What a p-value means to dieharder: weak beyond these shares of either tail. */
const WEAK = 0.01;

/** The verdicts, counted and listed, in Markdown. */
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

/** Tests that give several p-values have them in one cell. */
function rowOf(name: string, read: readonly Read[]): readonly string[] {
  const cells = LAYOUTS.map((layout) => {
    const verdicts = read.filter((each) => each.layout === layout && nameOf(each) === name);
    return verdicts.map(told).join(', ');
  });
  return [name, ...cells];
}

function told({ pValue, assessment }: Verdict): string {
  const value = pValue.toFixed(4);
  return assessment === 'PASSED' ? value : `**${value} ${assessment}**`;
}
