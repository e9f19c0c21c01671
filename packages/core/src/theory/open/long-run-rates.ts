import { equals, real } from '../numbers.js';
import type { Prediction, Statement } from '../prediction.js';
import { backlogOf } from './backlog.js';
import { meansPerRound } from './bottleneck.js';
import { isAlike, isUpToMasters, playsAnyRounds, type Flow } from './flow.js';
import { boardsArriving, roundsAsked, type Hall } from './hall.js';
import { longRunStatement } from './statement.js';

type Rates = Pick<Prediction, 'throughput' | 'utilisation' | 'backlog'>;

/** Rounds per second, how busy masters are, and how the backlog grows. */
export function longRunRates(hall: Hall, flow: Flow): Rates {
  const throughput = throughputOf(hall, flow);
  const { masters } = hall.service;
  const S = meansPerRound(hall).moveTime;
  const share = (rate: number) => Math.min(1, (rate * S) / masters);
  const { value, low = 0, high = 0 } = throughput;
  const numbers = (rate: number) =>
    `${real(rate)} × ${real(S)} s/${masters} ${equals(share(rate))}`;
  const utilisation: Statement =
    value === undefined
      ? longRunStatement({ low: share(low), high: 1, formula: 'throughput·S/M ≤ 1' })
      : longRunStatement({ value: share(value), formula: `throughput·S/M = ${numbers(value)}` });
  return {
    throughput,
    utilisation:
      value === undefined && isAlike(hall)
        ? longRunStatement({
            low: share(low),
            high: share(high),
            formula: `utilisation ≤ throughput·S/M = ${numbers(high)}`,
          })
        : utilisation,
    ...(flow.fallsBehind && { backlog: backlogOf(hall, flow.bottleneck!) }),
  };
}

function throughputOf(hall: Hall, { bottleneck, catchesUp, fallsBehind }: Flow): Statement {
  const asked = roundsAsked(hall);
  const formula = `λ·E[R] = ${real(boardsArriving(hall))} × ${real(meansPerRound(hall).rounds)} ${equals(asked)} a second`;
  if (catchesUp) return longRunStatement({ value: asked, formula });
  if (fallsBehind && isUpToMasters(hall)) {
    return longRunStatement({ value: bottleneck!.capacity, formula: bottleneck!.formula });
  }
  if (fallsBehind && (playsAnyRounds(hall) || bottleneck!.name === 'reply rate')) {
    const { capacity } = bottleneck!;
    return longRunStatement({
      low: 0,
      high: capacity,
      formula: `throughput ≤ ${bottleneck!.formula}`,
    });
  }
  return longRunStatement({ low: 0, high: asked, formula: `throughput ≤ ${formula}` });
}
