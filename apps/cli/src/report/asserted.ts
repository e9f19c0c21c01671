import { formatCondition, judge, type Condition, type Estimate, type Judgement } from '@simul/core';
import { grouped, inIndicated, writeIndicated } from '@simul/text';
import { EXIT, type ExitCode } from '../terminal/exit-code.js';
import { paperOf, type Paper } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import { complaintLines } from '../text/complaint.js';
import { hanging } from '../text/wrap.js';

/** An estimate to check; with a name if there are several. */
export interface Held {
  readonly estimate: Estimate;
  readonly name?: string;
}

/** Whether an estimate meets a condition. */
interface Verdict extends Judgement {
  readonly name: string | undefined;
}

/** A condition, and its verdict on each estimate. */
export interface Asserted {
  readonly condition: Condition;
  readonly verdicts: readonly Verdict[];
}

/** Checks every condition on every estimate, of which there is at least one. */
export function assertedOf(
  conditions: readonly Condition[],
  held: readonly Held[],
): readonly Asserted[] {
  return conditions.map((condition) => ({
    condition,
    verdicts: held.map(({ estimate, name }) => ({ ...judge(condition, estimate), name })),
  }));
}

/** Each condition and its verdict, for the page. */
export function asserted(all: readonly Asserted[], paper: Paper): string[] {
  return all.flatMap((each, index) => [
    ...(index === 0 ? [''] : []),
    ...hanging(`${isMet(each) ? '✓' : paper.ink.wrong('✗')} `, sentence(each), paper.width),
  ]);
}

/** Prints each condition that does not hold on stderr. @returns the exit code */
export function upheld(all: readonly Asserted[], terminal: Terminal, coloured: boolean): ExitCode {
  const failing = all.filter((each) => !isMet(each));
  const paper = paperOf(terminal.stderr, terminal, coloured);
  for (const each of failing) print(terminal.stderr, paper, block(each, paper));
  return failing.length === 0 ? EXIT.ok : EXIT.unmet;
}

/** The verdicts for a document; no key without conditions. */
export function assertionsIn(all: readonly Asserted[]): {
  readonly assertions?: readonly object[];
} {
  if (all.length === 0) return {};
  return {
    assertions: all.map((each) => {
      const { condition, holds, decided, found, limit, name } = {
        ...farthest(each),
        holds: isMet(each),
      };
      return { condition, holds, decided, found, limit, ...(name !== undefined && { at: name }) };
    }),
  };
}

function isMet({ verdicts }: Asserted): boolean {
  return verdicts.every(({ holds }) => holds);
}

function sentence(each: Asserted): string {
  const word = isMet(each) ? 'holds' : 'does not hold';
  const { name } = farthest(each);
  const which = name === undefined ? '' : ` at ${name}`;
  return `${formatCondition(each.condition)} ${word}${where(each)}: ${numbers(each)}${which}${doubt(each)}`;
}

function block(each: Asserted, paper: Paper): string[] {
  const { name, decided } = farthest(each);
  const [limit = ''] = writeIndicated(each.condition, [each.condition.limit]);
  return complaintLines(
    {
      where: `${formatCondition(each.condition)}${where(each)}`,
      found: `${numbers(each)}${name === undefined ? '' : ` at ${name}`}`,
      wanted: `${RELATION_WORDS[each.condition.relation]} ${limit}`,
      advice: decided
        ? undefined
        : 'Another seed may decide otherwise. More replications are safer.',
    },
    paper,
  );
}

const RELATION_WORDS = {
  '<=': 'at most',
  '<': 'less than',
  '>=': 'at least',
  '>': 'more than',
} as const;

/** The number of points, where there are several. */
function where({ verdicts }: Asserted): string {
  if (verdicts.length === 1) return '';
  const failing = verdicts.filter(({ holds }) => !holds).length;
  if (failing === 0) return ` at all ${grouped(verdicts.length)} points`;
  return ` at ${grouped(failing)} of ${grouped(verdicts.length)} points`;
}

/** The worst estimate: farthest on the wrong side of the limit, else nearest to it. */
function farthest({ condition, verdicts }: Asserted): Verdict {
  const sign = condition.relation.startsWith('<') ? 1 : -1;
  return verdicts.reduce((a, b) => (sign * (b.found.value - a.found.value) > 0 ? b : a));
}

/** `7 321 s (7 290 … 7 350)` */
function numbers(each: Asserted): string {
  const { text, interval } = inIndicated(each.condition, farthest(each).found);
  return interval === undefined ? text : `${text} (${interval})`;
}

function doubt(each: Asserted): string {
  const { decided, found } = farthest(each);
  const isOpen = !decided && (found.low !== null || found.high !== null);
  return isOpen ? ', undecided at 95 %' : '';
}
