import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf, run } from './support/fake-terminal.js';

/** What a page says that a command prints; a line `…` stands for lines that it leaves out. */
interface Shown {
  readonly line: string;
  readonly printed: readonly string[];
}

function shownIn(page: string): readonly Shown[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```console\n\$ (.*)\n([^`]*)\n```/g)].map(([, line, printed]) => ({
    line: line!,
    printed: printed!.split('\n'),
  }));
}

describe.each(['README.md', 'docs/planning.md'])('%s', (page) => {
  const all = shownIn(page);

  test('shows what commands print', () => {
    expect(all.length).toBeGreaterThan(0);
  });

  test.each(all)('$line prints just that', async ({ line, printed }) => {
    const [, ...args] = line.match(/'[^']*'|\S+/g) ?? [];
    const outcome = await run(args.map((word) => word.replaceAll("'", '')));
    const lines = linesOf(outcome.stdout + outcome.stderr);
    let from = 0;
    for (const part of printed.join('\n').split(/^…$/m)) {
      const wanted = part.replace(/^\n|\n$/g, '').split('\n');
      const at = lines.findIndex(
        (each, index) => index >= from && each === wanted[0] && isThere(wanted, lines, index),
      );
      expect(lines.slice(at, at + wanted.length)).toEqual(wanted);
      from = at + wanted.length;
    }
  });
});

function isThere(wanted: readonly string[], lines: readonly string[], from: number): boolean {
  return wanted.every((line, index) => lines[from + index] === line);
}
