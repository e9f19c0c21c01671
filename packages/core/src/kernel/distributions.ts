import {
  FAMILY,
  FIRST_NUMBER,
  LENGTH,
  MOVE_TIME,
  REPLY_TIME,
  ROUNDS,
  TABLE_AT,
} from '../../assembly/layout.js';
import { roundsSampler, timeSampler } from '../distribution/families.js';
import type { Sampler } from '../distribution/sampler.js';
import type { DrawnScenario } from '../scenario/scenario.js';
import type { Engine } from './engine.js';

/** Arranges memory with the distributions of a scenario, ready for drawing. */
export function arrangeDrawn(engine: Engine, scenario: DrawnScenario): void {
  const drawn: readonly (readonly [number, Sampler])[] = [
    [ROUNDS, roundsSampler(scenario.rounds)],
    [MOVE_TIME, timeSampler(scenario.moveTime)],
    [REPLY_TIME, timeSampler(scenario.replyTime)],
  ];
  for (const [place, distribution] of drawn) writeNumbers(engine, place, distribution);
  engine.arrange();
  for (const [place, { table }] of drawn) {
    engine.words.set(table, engine.start(place + TABLE_AT));
  }
  engine.prepare();
}

function writeNumbers(engine: Engine, place: number, { family, numbers, table }: Sampler): void {
  engine.parameters[place + FAMILY] = BigInt(family);
  engine.parameters[place + LENGTH] = BigInt(table.length);
  engine.realParameters.set(numbers, place + FIRST_NUMBER);
}
