import type { Service } from '../../strategy/service.js';
import { toSeconds, type Nanoseconds } from '../../time/nanoseconds.js';
import { equals, seconds } from '../numbers.js';
import type { Prediction, Statement } from '../prediction.js';
import { isExact, type Range } from './range.js';

/** The totals of all queues. */
export interface Work {
  readonly moves: number;
  readonly moveTime: Nanoseconds;
  readonly replyTime: Nanoseconds;
}

type Rates = Pick<Prediction, 'throughput' | 'utilisation' | 'speedup'>;

/** A quantity divided by the makespan. */
interface Ratio {
  readonly name: string;
  readonly symbols: string;
  readonly at: (seconds: number) => number;
  /** The same as text, with the makespan as text. */
  readonly written: (makespan: string) => string;
  /** The value by convention if the makespan is 0. */
  readonly whenNothingPasses: number;
}

/** Throughput, utilisation and speedup; none of them if the makespan may or may not be 0. */
export function perMakespan(work: Work, makespan: Range, { masters }: Service): Rates {
  if (makespan.low.time === 0n && makespan.high.time > 0n) return {};
  const busy = toSeconds(work.moveTime);
  const sync = work.moveTime + work.replyTime;
  const ratio = (ratio: Ratio) => statement(ratio, makespan);
  return {
    throughput: ratio({
      name: 'throughput',
      symbols: 'moves / makespan',
      at: (length) => work.moves / length,
      written: (length) => `${work.moves} / ${length}`,
      whenNothingPasses: 0,
    }),
    utilisation: ratio({
      name: 'utilisation',
      symbols: 'W / (M·makespan)',
      at: (length) => busy / (masters * length),
      written: (length) => `${seconds(work.moveTime)} / (${masters} × ${length})`,
      whenNothingPasses: 0,
    }),
    speedup: ratio({
      name: 'speedup',
      symbols: 'Σ Cᵢ / makespan',
      at: (length) => toSeconds(sync) / length,
      written: (length) => `${seconds(sync)} / ${length}`,
      whenNothingPasses: 1,
    }),
  };
}

function statement(ratio: Ratio, makespan: Range): Statement {
  const { name, symbols, whenNothingPasses } = ratio;
  if (makespan.high.time === 0n) {
    const formula = `no time passes: ${name} = ${whenNothingPasses}`;
    return { standing: 'exact', value: whenNothingPasses, formula };
  }
  const high = at(ratio, makespan.low.time);
  if (isExact(makespan)) {
    return { standing: 'exact', value: high.value, formula: `${symbols} = ${high.text}` };
  }
  const low = at(ratio, makespan.high.time);
  return {
    standing: 'bound',
    low: low.value,
    high: high.value,
    formula: `${symbols}: ${low.text} ≤ ${name} ≤ ${high.text}`,
  };
}

function at({ at, written }: Ratio, makespan: Nanoseconds): { value: number; text: string } {
  const value = at(toSeconds(makespan));
  return { value, text: `${written(seconds(makespan))} ${equals(value)}` };
}
