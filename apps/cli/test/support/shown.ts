import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { linesOf, run } from './fake-terminal.js';

/** A command in a page of the docs, and what the page says that it prints. */
export interface Shown {
  readonly line: string;
  /** A line `…` stands for lines that the page leaves out. */
  readonly printed: readonly string[];
}

/** The commands of a page, whose path is from the root of the repository. */
export function shownIn(page: string): readonly Shown[] {
  const text = readFileSync(new URL(`../../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```console\n\$ (.*)\n([^`]*)\n```/g)].map(([, line, printed]) => ({
    line: line!,
    printed: printed!.split('\n'),
  }));
}

/** Runs a command, and expects it to print the lines that are shown, in their order. */
export async function expectPrinted({ line, printed }: Shown): Promise<void> {
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
}

function isThere(wanted: readonly string[], lines: readonly string[], from: number): boolean {
  return wanted.every((line, index) => lines[from + index] === line);
}
