import { traitsOf } from '../../strategy/orders.js';
import { equals, real } from '../numbers.js';
import type { Prediction, Statement } from '../prediction.js';
import { isSequential, queuesIn, type Drawn } from './drawn.js';
import type { Figure } from './figure.js';
import { rateOf, type Rate, type Throughput } from './rate.js';
import { waitPerRound } from './wait-per-round.js';

/** The rates of an exhibition with endless games. */
export function longRun(drawn: Drawn): Omit<Prediction, 'makespan'> {
  const rates = drawn.queues.map((queue) => rateOf(queue, drawn));
  const throughput: Throughput = {
    low: inAll(drawn, rates, 'low'),
    high: inAll(drawn, rates, 'high'),
  };
  const [S, M] = [drawn.moveTime.mean, drawn.service.masters];
  return {
    throughput: sideBySide('throughput', throughput.low, throughput.high, ' a second'),
    utilisation: times(throughput, 'utilisation', S / M, ['·S/M', ` × ${real(S)} s/${M}`]),
    speedup: speedup(drawn, throughput),
    meanWait: waitPerRound(drawn, rates, throughput),
  };
}

function inAll(drawn: Drawn, rates: readonly Rate[], limit: 'low' | 'high'): Figure {
  const { queues } = drawn;
  const figures = rates.map((rate) => rate[limit]);
  const value = figures.reduce((sum, rate, index) => sum + queues[index]!.copies * rate.value, 0);
  if (queuesIn(drawn) === 1) return { value, term: figures[0]!.term };
  const numbers = figures.map(({ term }, index) => `${queues[index]!.copies} × ${term[1]}`);
  return { value, term: [`Σ ${figures[0]!.term[0]}`, numbers.join(' + ')] };
}

function times(
  { low, high }: Throughput,
  name: string,
  factor: number,
  [symbols, numbers]: readonly [string, string],
): Statement {
  const scaled = ({ value }: Figure): Figure => ({
    value: value * factor,
    term: [`throughput${symbols}`, `${real(value)}${numbers}`],
  });
  return sideBySide(name, scaled(low), scaled(high));
}

/** Relative to sync, which plays one round per S+Z in the long run. */
function speedup(drawn: Drawn, throughput: Throughput): Statement {
  const { moveTime, replyTime, service } = drawn;
  if (isSequential(drawn) && service.walkTime === 0n && service.startupTime === 0n) {
    return { standing: 'exact', value: 1, formula: 'one board after another, like sync = 1' };
  }
  const round = moveTime.mean + replyTime.mean;
  const statement = times(throughput, 'speedup', round, ['·(S+Z)', ` × ${real(round)} s`]);
  const amdahl = service.walkTime === 0n && !traitsOf(service.order).goesAhead;
  if (statement.value !== undefined || !amdahl) return statement;
  const law = `Amdahl's law with a = S/(S+Z) ${equals(moveTime.mean / round)}`;
  return { ...statement, formula: `${statement.formula} (${law})` };
}

function sideBySide(name: string, low: Figure, high: Figure, unit = ''): Statement {
  const side = ({ value, term: [symbols, numbers] }: Figure) =>
    `${symbols} = ${numbers} ${equals(value)}${unit}`;
  const standing = 'long-run';
  if (low.value === high.value) return { standing, value: low.value, formula: side(low) };
  const formula = `${side(low)} ≤ ${name} ≤ ${side(high)}`;
  return { standing, low: low.value, high: high.value, formula };
}
