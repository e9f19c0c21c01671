import {
  DRAWN_FIELDS,
  scenarioSchema,
  strategyFields,
  type JsonSchema,
  type Strategy,
} from '@simul/core';
import { kebabCase, type Flag } from './flag.js';
import { COUNT } from './count.js';

/** An option of a strategy, as core names it. */
export type Option = Exclude<keyof Strategy, 'kind'>;

const scenarioSchemas = scenarioSchema['properties'] as Readonly<Record<string, JsonSchema>>;

export const STRATEGY_OPTIONS: readonly Option[] = Object.keys(strategyFields).filter(
  (name): name is Option => name !== 'kind',
);

/** The fields of a drawn scenario, the seed, and the master of a PGN. */
export const SCENARIO_FLAGS: readonly Flag[] = [
  ...DRAWN_FIELDS.map((name) => flagOf(name, scenarioSchemas[name]!)),
  flagOf('seed', scenarioSchemas['seed']!),
  {
    name: 'master',
    value: 'NAME|white|black',
    summary: 'the master of the games in a PGN (default: the player of most games, else White)',
  },
];

export const REPLICATION_FLAG: Flag = {
  name: 'replication',
  value: COUNT,
  summary: 'number of the exhibition to play, from this seed (default 0)',
};

/** The options of a strategy. */
export const OPTION_FLAGS: readonly Flag[] = STRATEGY_OPTIONS.map((name) =>
  flagOf(name, strategyFields[name].schema),
);

const KINDS_WRITTEN = placeholder(strategyFields.kind.schema);

export const STRATEGY_FLAG: Flag = {
  name: 'strategy',
  value: KINDS_WRITTEN,
  summary: "how the masters serve (default: the scenario's own, else async)",
};

export const STRATEGIES_FLAG: Flag = {
  name: 'strategy',
  value: KINDS_WRITTEN,
  summary: 'comma-separated strategies to compare (default: all five)',
};

export const AGAINST_FLAG: Flag = {
  name: 'against',
  value: KINDS_WRITTEN,
  summary: 'strategies to compare with on the same times, such as sync,hybrid(masters=2)',
};

function flagOf(name: string, schema: JsonSchema): Flag {
  return {
    name: kebabCase(name),
    value: placeholder(schema),
    summary: String(schema['description']),
  };
}

/** `fifo|tour|poll`, `N` or `TIME`. */
function placeholder({ enum: words, type, anyOf }: JsonSchema): string {
  if (Array.isArray(words)) return words.join('|');
  const [first] = Array.isArray(anyOf) ? (anyOf as JsonSchema[]) : [];
  return type === 'integer' || first?.['type'] === 'integer' ? COUNT : 'TIME';
}
