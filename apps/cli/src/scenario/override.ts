import {
  DRAWN_FIELDS,
  isRecorded,
  parseScenario,
  seedField,
  type DrawnField,
  type DrawnScenario,
  type ReadColumn,
  type Scenario,
} from '@simul/core';
import { kebabCase } from '../arguments/flag.js';
import { asFlag } from '../arguments/as-flag.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';

/** A scenario with the values of flags. @throws {UsageError} */
export function override(scenario: Scenario, given: Given, readColumn: ReadColumn): Scenario {
  const named = DRAWN_FIELDS.filter((field) => given.has(kebabCase(field)));
  const seed = given.value('seed');
  const seeded = seed === undefined ? scenario : { ...scenario, seed: readSeed(seed) };
  if (named.length === 0) return seeded;
  if (isRecorded(scenario)) throw recorded(named[0]!);
  const fields = named.map((field) => [field, readField(field, given, readColumn)] as const);
  return { ...seeded, ...Object.fromEntries(fields) };
}

function readField(field: DrawnField, given: Given, readColumn: ReadColumn): unknown {
  const document = { [field]: given.value(kebabCase(field)) };
  return asFlag(field, () => (parseScenario(document, { readColumn }) as DrawnScenario)[field]);
}

function readSeed(text: string): bigint {
  return asFlag('seed', () => seedField.read(text, 'seed'));
}

function recorded(field: DrawnField): UsageError {
  const flag = `--${kebabCase(field)}`;
  return new UsageError({
    where: flag,
    found: 'a recorded scenario',
    wanted: 'a scenario with drawn times',
    advice: `Leave out ${flag}: a recorded scenario has its own.`,
  });
}
