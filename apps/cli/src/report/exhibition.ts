import { hasReplyLimits, type Quantiles, type Result, type Scenario } from '@simul/core';
import { clock, grouped, percent, rate, ratio, time } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { entries, type Entry } from '../text/entries.js';

/** All figures of one exhibition; of the waits for a reply only where replies are limited. */
export function exhibition(result: Result, scenario: Scenario, paper: Paper): string[] {
  const { waitTime, responseTime, replyWait, gameEnds } = result;
  const quantiles = (name: string, of: Quantiles) =>
    Object.entries(of).map(([p, value]): Entry => {
      return timed(`${name}, p${Number((Number(p) * 100).toFixed(3))}`, value);
    });
  return entries(
    [
      timed('makespan', result.makespan),
      timed('released', result.released),
      timed('busy time', result.busyTime),
      timed('walking time', result.walkingTime),
      { name: 'utilisation', text: percent(result.utilisation) },
      timed('wait, total', waitTime.total),
      timed('wait, mean', waitTime.mean),
      ...quantiles('wait', waitTime.quantiles),
      timed('wait, max', waitTime.max),
      timed('response, mean', responseTime.mean),
      ...quantiles('response', responseTime.quantiles),
      timed('response, max', responseTime.max),
      ...(hasReplyLimits(scenario)
        ? [timed('reply wait, mean', replyWait.mean), timed('reply wait, max', replyWait.max)]
        : []),
      { name: 'moves', text: grouped(result.moves) },
      { name: 'throughput', text: rate(result.throughput) },
      { name: 'speed-up', text: ratio(result.speedup) },
      { name: 'mean thinking', text: ratio(result.meanThinking), aside: 'opponents at once' },
      timed(
        'first game over',
        gameEnds.reduce((a, b) => Math.min(a, b)),
      ),
    ],
    paper,
  );
}

function timed(name: string, seconds: number): Entry {
  return { name, text: time(seconds), aside: clock(seconds) };
}
