import { readFileSync } from 'node:fs';
import type { Result } from '../../src/result/result.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { RecordedScenario } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';

/** What the cases say of a result. */
interface Reported {
  readonly makespan: number;
  readonly released: number;
  readonly busyTime: number;
  readonly walkingTime: number;
  readonly moves: number;
  readonly waitTime: { readonly total: number; readonly max: number };
  readonly replyWait: { readonly total: number; readonly max: number };
  readonly responseTime: { readonly total: number; readonly max: number };
  readonly gameEnds: readonly number[];
}

export interface HallCase {
  readonly name: string;
  readonly scenario: RecordedScenario;
  readonly strategy: Strategy;
  readonly expected: Reported;
}

type Written = { name: string; strategy: Strategy; expect: Reported };

/** Recorded exhibitions with what a simulator that is independent of both engines found. */
export const hallCases: readonly HallCase[] = read('../fixtures/halls.json').map(
  ({ name, strategy, expect: expected, ...document }) => ({
    name,
    scenario: parseScenario(document) as RecordedScenario,
    strategy,
    expected,
  }),
);

function read(path: string): readonly Written[] {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Written[];
}

/** What the cases say, of a result of ours. */
export function reported(result: Result): Reported {
  const { makespan, released, busyTime, walkingTime, moves, gameEnds } = result;
  const ofTimes = ({ total, max }: { total: number; max: number }) => ({ total, max });
  return {
    ...{ makespan, released, busyTime, walkingTime, moves },
    waitTime: ofTimes(result.waitTime),
    replyWait: ofTimes(result.replyWait),
    responseTime: ofTimes(result.responseTime),
    gameEnds,
  };
}
