import { COLUMNS, type Report } from '../dialogue/answer.ts';
import { meanOf, zBetween } from '../statistics.ts';
import { movesOf } from '../instance.ts';
import type { Contest } from './contest.ts';
import type { Shown } from './run.ts';

/** The greatest distance of a mean from the kernel's, in standard errors. */
const MOST_ERRORS = 4;

/** The reasons not to trust the times of an entry. */
export function objections(
  contest: Contest,
  shown: readonly Shown[],
  to: Shown,
): readonly string[] {
  const kernel = shown.find(({ entry }) => entry.instance === to.entry.instance)!;
  return [
    ...differences(kernel, to),
    ...miscounted(to),
    ...(contest.makespan === undefined ? [] : strayed(contest.makespan, to)),
  ];
}

function differences(kernel: Shown, to: Shown): readonly string[] {
  return to.entry.contender.exact
    ? inBits(kernel.report, to.report)
    : inMeans(kernel.report, to.report);
}

/** Replications are compared up to the shorter list; waits only if both have the same number. */
function inBits(kernel: Report, report: Report): readonly string[] {
  const length = Math.min(kernel.makespan.length, report.makespan.length);
  const columns = COLUMNS.filter((name) =>
    report[name].subarray(0, length).some((value, i) => value !== kernel[name][i]),
  );
  const comparable = report.waits.length > 0 && kernel.makespan.length === report.makespan.length;
  const waits = comparable && report.waits.some((count, bin) => count !== kernel.waits[bin]);
  return [...columns, ...(waits ? ['waits'] : [])].map((name) => `${name}: not the kernel's`);
}

function inMeans(kernel: Report, report: Report): readonly string[] {
  return COLUMNS.flatMap((name) => {
    const [ours, theirs] = [meanOf(kernel[name]), meanOf(report[name])];
    const z = zBetween(theirs, ours);
    if (Math.abs(z) <= MOST_ERRORS) return [];
    return [`${name}: mean ${theirs.mean}, the kernel's ${ours.mean}, z = ${z.toFixed(1)}`];
  });
}

function miscounted({ entry, report }: Shown): readonly string[] {
  const moves = report.makespan.length * movesOf(entry.instance);
  const counted = report.waits.reduce((sum, count) => sum + count, 0);
  return report.waits.length === 0 || counted === moves ? [] : [`waits: ${counted} of ${moves}`];
}

function strayed(makespan: number, { report }: Shown): readonly string[] {
  const stray = report.makespan.find((each) => each !== makespan);
  return stray === undefined ? [] : [`makespan: ${stray}, not ${makespan}`];
}
