import type { Result } from '@simul/core';
import { clock, grouped, percent, rate, ratio, time } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { entries, type Entry } from '../text/entries.js';

/** All figures of one exhibition. */
export function exhibition(result: Result, paper: Paper): string[] {
  const { waitTime, gameEnds } = result;
  const quantiles = Object.entries(waitTime.quantiles).map(([p, value]): Entry => {
    return timed(`wait, p${Number(p) * 100}`, value);
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
      ...quantiles,
      timed('wait, max', waitTime.max),
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
