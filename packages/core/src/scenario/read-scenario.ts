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
import { gamesField } from './games.js';
import { MOST_BOARDS } from './limits.js';
import {
  roundsDistribution,
  timeDistribution,
  type ReadColumn,
} from '../distribution/read-distribution.js';
import { DRAWN_FIELDS, type Games, type Scenario } from './scenario.js';
import { seedField } from './seed.js';

/** What a document may hold. */
type ScenarioFields = {
  readonly $schema: Field<string>;
  readonly name: Field<string>;
  readonly boards: Field<number>;
  readonly rounds: Field<RoundsDistribution>;
  readonly moveTime: Field<TimeDistribution>;
  readonly replyTime: Field<TimeDistribution>;
  readonly games: Field<Games>;
  readonly strategy: Field<Strategy>;
  readonly seed: Field<bigint>;
};

function scenarioFields(readColumn?: ReadColumn): ScenarioFields {
  return {
    name: text('what the exhibition is called', 200),
    boards: whole('how many games are played (default 24)', 1, MOST_BOARDS),
    rounds: roundsDistribution('rounds of a game (default 30)', readColumn),
    moveTime: timeDistribution("the master's time for one move (default 5s)", readColumn),
    replyTime: timeDistribution("the opponent's time for one reply (default 55s)", readColumn),
    games: gamesField,
    strategy: { schema: strategySchema, read: parseStrategy },
    seed: seedField,
    $schema: text('where an editor finds the schema of this document', 1000),
  };
}

/** The times of the reference exhibition, which a document leaves out at will. */
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
 * reference exhibition as defaults) or recorded (`games`, in seconds), with `name`, `strategy`
 * and `seed` at will.
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
  if (games === undefined) return { ...DEFAULTS, ...rest };
  checkOnlyRecorded(read);
  const { boards, rounds, moveTime, replyTime, ...described } = rest;
  return { games, ...described };
}

function checkOnlyRecorded(read: FieldValues<ScenarioFields>): void {
  const drawn = DRAWN_FIELDS.find((name) => read[name] !== undefined);
  if (drawn === undefined) return;
  throw new InputError({
    where: drawn,
    found: `${drawn} beside games`,
    wanted: 'either games, with every time listed, or times to draw',
    advice: `Leave out ${drawn}: a recorded scenario lists its own.`,
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
  dependentSchemas: {
    games: { properties: Object.fromEntries(DRAWN_FIELDS.map((name) => [name, false])) },
  },
};
