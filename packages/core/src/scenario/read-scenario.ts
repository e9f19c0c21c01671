import {
  readFields,
  text,
  whole,
  type Field,
  type FieldValues,
  type JsonSchema,
} from '../document/field.js';
import { InputError } from '../document/input-error.js';
import { parseStrategy, strategySchema } from '../strategy/read-strategy.js';
import type { Strategy } from '../strategy/strategy.js';
import type { RoundsDistribution, TimeDistribution } from '../distribution/distribution.js';
import { formatScenario } from './format-scenario.js';
import { rateField } from '../document/rate-field.js';
import { gamesField, type ListedGames } from './listed-games.js';
import { MOST_BOARDS } from './limits.js';
import type { ReadColumn } from '../distribution/read-distribution.js';
import { boardFields, groupsField } from './read-groups.js';
import { BOARD_FIELDS, type Group, type Opener, type Scenario } from './scenario.js';
import { seedField } from './seed.js';

/** What a document may hold. */
type ScenarioFields = {
  readonly $schema: Field<string>;
  readonly name: Field<string>;
  readonly boards: Field<number>;
  readonly rounds: Field<RoundsDistribution>;
  readonly moveTime: Field<TimeDistribution>;
  readonly replyTime: Field<TimeDistribution>;
  readonly opens: Field<Opener>;
  readonly priority: Field<number>;
  readonly arrivals: Field<TimeDistribution>;
  readonly groups: Field<readonly Group[]>;
  readonly games: Field<ListedGames>;
  readonly replyLimit: Field<number>;
  readonly replyRate: Field<number>;
  readonly replyBurst: Field<number>;
  readonly strategy: Field<Strategy>;
  readonly seed: Field<bigint>;
};

function scenarioFields(readColumn?: ReadColumn): ScenarioFields {
  return {
    name: text('what the exhibition is called', 200),
    ...boardFields(readColumn),
    groups: groupsField(readColumn),
    games: gamesField,
    replyLimit: whole('most replies in progress at once (default no limit)', 1, MOST_BOARDS),
    replyRate: rateField('how many replies may begin per second (default no limit)'),
    replyBurst: whole(
      'how many replies may begin at once after a pause (default 1)',
      1,
      MOST_BOARDS,
    ),
    strategy: { schema: strategySchema, read: parseStrategy },
    seed: seedField,
    $schema: text('where an editor finds the schema of this document', 1000),
  };
}

/** The reference exhibition: what a document leaves out. */
const DEFAULTS = {
  boards: 24,
  rounds: { family: 'constant', value: 30 },
  moveTime: { family: 'constant', value: 5 },
  replyTime: { family: 'constant', value: 55 },
} as const;

/** Scenarios that are known to make sense: their fields are read-only, so that they stay so. */
const CHECKED = new WeakSet<Scenario>();

/**
 * Reads a scenario document: drawn (`boards`, `rounds`, `moveTime`, `replyTime`, with the
 * reference exhibition as defaults) or recorded (`games`, in seconds), and optionally `name`,
 * `groups`, limits on the replies, `strategy` and `seed`.
 *
 * @param options.readColumn opens files for `empirical(FILE#column)`
 * @throws {InputError} naming the path, what was found, what was wanted and the nearest spelling
 */
export function parseScenario(
  document: unknown,
  { readColumn }: { readColumn?: ReadColumn | undefined } = {},
): Scenario {
  const scenario = scenarioOf(readFields(scenarioFields(readColumn), document, ''));
  CHECKED.add(scenario);
  return scenario;
}

/**
 * Holds a scenario that a program has put together to what a document is held to: each object once,
 * and one that `parseScenario` made not at all.
 *
 * @throws {InputError} naming the field
 */
export function checkScenario(scenario: Scenario): void {
  if (CHECKED.has(scenario)) return;
  parseScenario(formatScenario(scenario));
  CHECKED.add(scenario);
}

function scenarioOf(read: FieldValues<ScenarioFields>): Scenario {
  const { games, $schema, ...rest } = read;
  checkBurst(read);
  if (games === undefined) return { ...DEFAULTS, ...rest };
  checkOnlyRecorded(read);
  const { name, strategy, seed, replyLimit, replyRate, replyBurst } = rest;
  return {
    ...(name !== undefined && { name }),
    ...games,
    ...(replyLimit !== undefined && { replyLimit }),
    ...(replyRate !== undefined && { replyRate }),
    ...(replyBurst !== undefined && { replyBurst }),
    ...(strategy && { strategy }),
    ...(seed !== undefined && { seed }),
  };
}

/** What only drawn scenarios have; a recorded one says it of each game. */
const ONLY_DRAWN = [...BOARD_FIELDS, 'groups'] as const;

function checkOnlyRecorded(read: FieldValues<ScenarioFields>): void {
  const drawn = ONLY_DRAWN.find((name) => read[name] !== undefined);
  if (drawn === undefined) return;
  throw new InputError({
    where: drawn,
    found: `${drawn} beside games`,
    wanted: 'either games, with every time listed, or times to draw',
    advice: `Leave out ${drawn}: a recorded scenario lists its own.`,
  });
}

function checkBurst({ replyBurst, replyRate }: FieldValues<ScenarioFields>): void {
  if (replyBurst === undefined || replyRate !== undefined) return;
  throw new InputError({
    where: 'replyBurst',
    found: 'replyBurst without replyRate',
    wanted: 'both, or neither',
    advice: 'Add replyRate, such as 50/s.',
  });
}

/** The JSON Schema (draft 2020-12) of a scenario document, made from what reads it. */
export const scenarioSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A Simul scenario',
  description: 'What is played: times to draw, or every time listed under games.',
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(scenarioFields()).map(([name, field]: [string, Field<unknown>]) => [
      name,
      field.schema,
    ]),
  ),
  additionalProperties: false,
  dependentRequired: { replyBurst: ['replyRate'] },
  dependentSchemas: {
    games: { properties: Object.fromEntries(ONLY_DRAWN.map((name) => [name, false])) },
  },
};
