import type { Service } from '../../strategy/service.js';
import { toSeconds } from '../../time/nanoseconds.js';
import type { Prediction, Statement } from '../prediction.js';
import { saturationPoint, type MeanRound } from '../saturation.js';
import { slicesOf } from '../slices.js';
import { closedForm } from './closed-forms.js';
import type { ConstantTimes, KnownQueue, Load } from './known-queue.js';
import { meanWait } from './mean-wait.js';
import { pathwiseBounds } from './pathwise-bounds.js';
import { perMakespan, type Work } from './per-makespan.js';
import { isExact, latest, type Range } from './range.js';
import { total } from './totals.js';

/** Predicts an exhibition with known times: its exact result, or bounds on it. */
export function predictKnown(queues: readonly KnownQueue[], service: Service): Prediction {
  const outcomes = queues.map(
    (queue) => closedForm(queue, service) ?? pathwiseBounds(queue, service),
  );
  const makespan = latest(outcomes.map((outcome) => outcome.makespan));
  const released = latest(outcomes.map((outcome) => outcome.released));
  const work = workOf(queues);
  const waits = outcomes.map(({ totalWait }) => totalWait);
  return {
    makespan: instant('makespan', makespan, service),
    released: instant('released', released, service),
    meanWait: meanWait(queues, waits, work.moves),
    ...perMakespan(work, makespan, service),
    ...saturation(queues, work, service),
  };
}

function workOf(queues: readonly KnownQueue[]): Work {
  return {
    moves: Number(inAll(queues, ({ rounds }) => rounds)),
    moveTime: inAll(queues, ({ moveTime }) => moveTime),
    replyTime: inAll(queues, ({ replyTime }) => replyTime),
  };
}

/** A sum over all boards of all queues. */
function inAll(queues: readonly KnownQueue[], of: (load: Load) => bigint): bigint {
  return queues.reduce((all, { copies, loads }) => all + BigInt(copies) * total(loads, of), 0n);
}

export function instant(name: string, range: Range, { dispatch, masters }: Service): Statement {
  const { low, high } = range;
  const own = dispatch === 'static' && masters > 1 ? `the last of ${masters} masters: ` : '';
  const between = `${low.formula} ≤ ${name} ≤ ${high.formula}`;
  if (!isExact(range)) {
    return {
      standing: 'bound',
      low: toSeconds(low.time),
      high: toSeconds(high.time),
      formula: own + between,
    };
  }
  const formula = low.formula === high.formula ? low.formula : between;
  return { standing: 'exact', value: toSeconds(low.time), formula: own + formula };
}

/** Exact if all rounds are equal; otherwise approximated by the mean round. */
function saturation(
  queues: readonly KnownQueue[],
  work: Work,
  service: Service,
): Pick<Prediction, 'saturationPoint'> {
  const same = queues[0]!.constant;
  const point =
    same !== undefined && queues.every(({ constant }) => isSame(constant, same))
      ? saturationPoint(constantRound(same, service), service, 'exact')
      : saturationPoint(meanRound(queues, work), service, 'approximation');
  return point === undefined ? {} : { saturationPoint: point };
}

function constantRound({ moveTime, replyTime }: ConstantTimes, { quantum }: Service): MeanRound {
  return {
    moveTime: toSeconds(moveTime),
    replyTime: toSeconds(replyTime),
    slices: Number(slicesOf(moveTime, quantum)),
  };
}

function meanRound(queues: readonly KnownQueue[], work: Work): MeanRound {
  return {
    moveTime: toSeconds(work.moveTime) / work.moves,
    replyTime: toSeconds(work.replyTime) / work.moves,
    slices: Number(inAll(queues, ({ slices }) => slices)) / work.moves,
  };
}

function isSame(a: ConstantTimes | undefined, b: ConstantTimes): boolean {
  return a?.moveTime === b.moveTime && a.replyTime === b.replyTime;
}
