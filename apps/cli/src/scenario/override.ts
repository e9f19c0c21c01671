import {
  BOARD_FIELDS,
  formatScenario,
  isRecorded,
  isSetByGroups,
  LIMIT_FIELDS,
  parseScenario,
  seedField,
  type BoardField,
  type LimitField,
  type ReadColumn,
  type Scenario,
} from '@simul/core';
import { kebabCase } from '../arguments/flag.js';
import { asFlag } from '../arguments/as-flag.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';

type Field = BoardField | LimitField;

/** A scenario with the values of flags. @throws {UsageError} */
export function override(scenario: Scenario, given: Given, readColumn: ReadColumn): Scenario {
  const isNamed = (field: Field) => given.has(kebabCase(field));
  const drawn = BOARD_FIELDS.filter(isNamed);
  const limits = LIMIT_FIELDS.filter(isNamed);
  const seed = given.value('seed');
  const seeded = seed === undefined ? scenario : { ...scenario, seed: readSeed(seed) };
  for (const field of drawn) checkTaken(field, scenario);
  const fields = [...drawn, ...limits].map(
    (field) => [field, readField(field, scenario, given, readColumn)] as const,
  );
  return renamed(scenario, { ...seeded, ...Object.fromEntries(fields) }, given);
}

/**
 * A changed scenario does not go by the name of the one it was made from. Without an argument there
 * is nothing that it was made from but the defaults of the flags.
 */
function renamed(from: Scenario, to: Scenario, given: Given): Scenario {
  const { name, ...unnamed } = to;
  const texts = [from, to].map((scenario) => JSON.stringify(formatScenario(scenario)));
  if (name === undefined || texts[0] === texts[1]) return to;
  return given.argument === undefined ? unnamed : { ...unnamed, name: `${name}, changed` };
}

function readField(
  field: Field,
  { replyRate }: Scenario,
  given: Given,
  readColumn: ReadColumn,
): unknown {
  const rate = given.value('reply-rate') ?? replyRate;
  const beside = field === 'replyBurst' && rate !== undefined ? { replyRate: rate } : {};
  const document = { ...beside, [field]: given.value(kebabCase(field)) };
  return asFlag(field, () => {
    const read: Partial<Record<Field, unknown>> = parseScenario(document, { readColumn });
    return read[field];
  });
}

function readSeed(text: string): bigint {
  return asFlag('seed', () => seedField.read(text, 'seed'));
}

function checkTaken(field: BoardField, scenario: Scenario): void {
  const where = `--${kebabCase(field)}`;
  if (isRecorded(scenario)) {
    throw new UsageError({
      where,
      found: 'a recorded scenario',
      wanted: 'a scenario with drawn times',
      advice: `Leave out ${where}: a recorded scenario has its own.`,
    });
  }
  if (!isSetByGroups(scenario, field)) return;
  throw new UsageError({
    where,
    found: `a scenario whose groups all have their own ${field}`,
    wanted: `groups that take the ${field} of the scenario`,
    advice: `Leave out ${where}, or change the groups.`,
  });
}
