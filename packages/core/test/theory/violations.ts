import type { Result } from '../../src/result/result.js';
import type { Prediction, Statement } from '../../src/theory/prediction.js';

/** The checked part of a result; a recorded case has only some fields. */
export type Played = Pick<Result, 'makespan'> &
  Partial<Pick<Result, 'released' | 'throughput' | 'utilisation' | 'speedup'>> & {
    readonly waitTime?: { readonly mean: number };
    readonly responseTime?: { readonly mean: number };
  };

/** Every statement that is false for the played result, as text. */
export function violations(prediction: Prediction, played: Played): string[] {
  const outcomes: readonly (readonly [string, Statement | undefined, number | undefined])[] = [
    ['makespan', prediction.makespan, played.makespan],
    ['released', prediction.released, played.released],
    ['meanWait', prediction.meanWait, played.waitTime?.mean],
    ['throughput', prediction.throughput, played.throughput],
    ['utilisation', prediction.utilisation, played.utilisation],
    ['speedup', prediction.speedup, played.speedup],
  ];
  return outcomes.flatMap(([name, statement, value]) =>
    statement === undefined || value === undefined || holds(statement, value)
      ? []
      : [`${name} is ${value}, predicted as ${JSON.stringify(statement)}`],
  );
}

function holds({ standing, value, low, high }: Statement, played: number): boolean {
  if (standing === 'exact') return played === value;
  return standing === 'bound' && low! <= played && played <= high!;
}
