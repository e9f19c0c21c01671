import { traitsOf } from '../../strategy/orders.js';
import { toSeconds } from '../../time/nanoseconds.js';
import { isWithoutQueues, waitWithoutQueueing } from '../known/without-queues.js';
import { equals, real } from '../numbers.js';
import type { Statement } from '../prediction.js';
import type { Drawn } from './drawn.js';
import type { Rate, Throughput } from './rate.js';

/** The mean wait per round: of the exhibition if no board queues, otherwise in the long run. */
export function waitPerRound(
  drawn: Drawn,
  rates: readonly Rate[],
  throughput: Throughput,
): Statement {
  const { queues, service } = drawn;
  if (queues.every((queue) => isWithoutQueues(queue, service))) return walksAndStartup(drawn);
  const waits = rates.map(({ waitTime }) => waitTime);
  const known = waits.every((wait) => wait !== undefined);
  return known ? averaged(drawn, rates, waits, throughput) : responseTimeLaw(drawn, throughput);
}

/** The total wait is known; the number of rounds is random, and at least one per game. */
function walksAndStartup({ queues, service, boards, rounds }: Drawn): Statement {
  const waits = queues.map(
    (queue) => BigInt(queue.copies) * waitWithoutQueueing(queue, service).time,
  );
  const total = toSeconds(waits.reduce((sum, wait) => sum + wait, 0n));
  const moves = boards * rounds.mean;
  const value = total / moves;
  const all = `startup and walks, ${real(total)} s over ${real(moves)} rounds ${equals(value)} s`;
  if (rounds.variance === 0 || total === 0) return { standing: 'exact', value, formula: all };
  // Fewer rounds have a longer mean wait, and there are at least as many rounds as boards.
  const high = total / boards;
  const formula = `${all} ≤ E[mean wait] ≤ over ${boards} rounds ${equals(high)} s`;
  return { standing: 'bound', expected: true, low: value, high, formula };
}

/** The mean over the moves of all queues. */
function averaged(
  { queues }: Drawn,
  rates: readonly Rate[],
  waits: readonly number[],
  { low: { value: throughput, term } }: Throughput,
): Statement {
  const moves = (index: number) => queues[index]!.copies * rates[index]!.low.value;
  const value = waits.reduce((sum, wait, index) => sum + moves(index) * wait, 0) / throughput;
  return { standing: 'long-run', value, formula: `wait in ${term[1]} ${equals(value)} s` };
}

/** A round is a wait, a move and a reply: wait = N/throughput − (S+Z) (Denning & Buzen 1978). */
function responseTimeLaw(drawn: Drawn, { low, high }: Throughput): Statement {
  const { queues, moveTime, replyTime, service } = drawn;
  const open = queues.reduce((sum, { copies, openGames }) => sum + copies * openGames, 0);
  const round = moveTime.mean + replyTime.mean;
  const wait = (throughput: number) => Math.max(0, open / throughput - round);
  const written = (throughput: number) => `${open}/${real(throughput)} − ${real(round)} s`;
  // Under a quantum, later slices of a move wait too, which is not part of the wait per round. An
  // order that looks at times may starve one board until the other games end; then no board waits.
  const isKnown = service.quantum === undefined && !traitsOf(service.order).looksAtTimes;
  const least = isKnown ? wait(high.value) : 0;
  const most = wait(low.value);
  return {
    standing: 'long-run',
    low: least,
    high: most,
    formula: `N/throughput − (S+Z): ${real(least)} s ≤ mean wait ≤ ${written(low.value)} ${equals(most)} s`,
  };
}
