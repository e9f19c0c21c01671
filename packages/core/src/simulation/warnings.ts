import { enoughForMean } from '../estimate/moments.js';
import { QUANTITIES, type Quantity } from '../estimate/target.js';
import type { TimeDistribution } from '../distribution/distribution.js';
import { groupsOf, hasArrivals } from '../scenario/groups.js';
import { isRecorded, type DrawnScenario, type Scenario } from '../scenario/scenario.js';
import type { StrategyResults } from './strategy-results.js';
import { meanMoves } from '../scenario/moves.js';
import { tailExponent, timeSkewness } from '../distribution/families.js';

/** Up to this alpha, a uniform of 52 bits misses over 1 % of the mean. */
const ALPHA_OUT_OF_REACH = 1.13;

/** What is to be known before the numbers are believed: nothing, unless they lean on a tail. */
export function warningsOf(scenario: Scenario, results: StrategyResults): readonly string[] {
  if (isRecorded(scenario)) return [];
  const isOne = scenario.groups === undefined;
  return [
    ...ofBeginning(scenario),
    ...groupsOf(scenario).flatMap((group) => {
      const draws = results.count * meanMoves(group);
      const whose = isOne ? '' : ` of ${group.name}`;
      return [
        ...ofTime(`moveTime${whose}`, group.moveTime, draws),
        ...ofTime(`replyTime${whose}`, group.replyTime, draws),
      ];
    }),
    ...ofSkewness(results),
  ];
}

/** Where opponents arrive over time, the first meet an empty hall. */
function ofBeginning(scenario: DrawnScenario): readonly string[] {
  if (!hasArrivals(scenario)) return [];
  return [
    'Each exhibition begins empty: its first boards wait less than later ones. ' +
      'A warmup leaves them out.',
  ];
}

function ofTime(name: string, time: TimeDistribution, draws: number): readonly string[] {
  if (tailExponent(time) <= 2) return ofInfiniteVariance(name, time);
  const needed = enoughForMean({ skewness: timeSkewness(time) });
  if (draws >= needed) return [];
  return [
    `The mean of ${name} leans on times so rare that it takes some ${rough(needed)} of them; ` +
      `${rough(draws)} were drawn.`,
  ];
}

function ofInfiniteVariance(name: string, time: TimeDistribution): readonly string[] {
  const alpha = tailExponent(time);
  const tail = `(${time.family}, alpha ${alpha})`;
  const infinite =
    `The variance of ${name} is infinite ${tail}: no mean is as certain as its interval says. ` +
    `Trust the quantiles.`;
  const outOfReach =
    `The mean of ${name} is out of reach ${tail}: the times that are drawn have a smaller one, ` +
    `for want of rarer chances than 1 in 2^52.`;
  return alpha <= ALPHA_OUT_OF_REACH ? [infinite, outOfReach] : [infinite];
}

function ofSkewness({ count, samples }: StrategyResults): readonly string[] {
  const needed = (quantity: Quantity) => enoughForMean(samples[quantity].moments);
  const skewed = QUANTITIES.filter((quantity) => count < needed(quantity));
  if (skewed.length === 0) return [];
  const most = Math.max(...skewed.map(needed));
  return [
    `Too skewed for the interval of its mean: ${skewed.join(', ')}. It takes some ${rough(most)} ` +
      `exhibitions; there are ${rough(count)}.`,
  ];
}

/** Rounds up to two digits. */
function rough(count: number): string {
  let unit = 1;
  while (count > 99 * unit) unit *= 10;
  return (Math.ceil(count / unit) * unit).toLocaleString('en');
}
