import {
  DISTRIBUTION_WORDS,
  EXTRA_DISTRIBUTIONS,
  EXTRAS,
  FAMILY,
  FIRST_EXTRA_SLOT,
  FIRST_NUMBER,
  LENGTH,
  MOST_DISTRIBUTIONS,
  ROUNDS,
  TABLE_AT,
} from '../../assembly/layout.js';
import type { Sampler } from '../distribution/sampler.js';
import { grouped } from '../document/grouped.js';
import { InputError } from '../document/input-error.js';
import type { DrawnScenario } from '../scenario/scenario.js';
import { writeGroups } from './boards.js';
import type { Engine } from './engine.js';

/** Arranges memory with the distributions of a scenario, ready for drawing. */
export function arrangeDrawn(engine: Engine, scenario: DrawnScenario): void {
  const slots = withParts(writeGroups(engine.parameters, scenario));
  checkSlots(slots.length);
  engine.parameters[EXTRAS] = BigInt(slots.length - FIRST_EXTRA_SLOT);
  for (const [slot, distribution] of slots.entries()) {
    writeNumbers(engine, placeOf(slot), distribution);
  }
  engine.arrange();
  for (const [slot, { table }] of slots.entries()) {
    if (table.length > 0) engine.words.set(table, engine.start(placeOf(slot) + TABLE_AT));
  }
  engine.prepare();
}

/** The parts of mixtures stand after all other distributions; a mixture holds the slot of its first part. */
function withParts(samplers: readonly Sampler[]): readonly Sampler[] {
  const parts: Sampler[] = [];
  const numbered = samplers.map((each) => {
    if (each.parts === undefined) return each;
    const first = samplers.length + parts.length;
    parts.push(...each.parts);
    return { ...each, numbers: [first] };
  });
  return [...numbered, ...parts];
}

function checkSlots(slots: number): void {
  if (slots <= MOST_DISTRIBUTIONS) return;
  throw new InputError({
    where: 'the distributions of the scenario, each part of a mixture counted',
    found: grouped(slots),
    wanted: `at most ${grouped(MOST_DISTRIBUTIONS)}`,
    advice: 'Use fewer groups, or mixtures of fewer parts.',
  });
}

function placeOf(slot: number): number {
  if (slot < FIRST_EXTRA_SLOT) return ROUNDS + slot * DISTRIBUTION_WORDS;
  return EXTRA_DISTRIBUTIONS + (slot - FIRST_EXTRA_SLOT) * DISTRIBUTION_WORDS;
}

function writeNumbers(engine: Engine, place: number, { family, numbers, table }: Sampler): void {
  engine.parameters[place + FAMILY] = BigInt(family);
  engine.parameters[place + LENGTH] = BigInt(table.length);
  engine.realParameters.set(numbers, place + FIRST_NUMBER);
}
