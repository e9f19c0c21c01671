import {
  BOARD_FIELDS,
  LIMIT_FIELDS,
  scenarioSchema,
  strategyFields,
  type JsonSchema,
  type Kind,
  type Strategy,
} from '@simul/core';
import { kebabCase, type Flag } from './flag.js';
import { COUNT } from './count.js';

/** An option of a strategy, as core names it. */
export type Option = Exclude<keyof Strategy, 'kind'>;

const scenarioSchemas = scenarioSchema['properties'] as Readonly<Record<string, JsonSchema>>;

export const STRATEGY_OPTIONS: readonly Option[] = Object.keys(strategyFields).filter(isOption);

export function isOption(name: string): name is Option {
  return name !== 'kind' && Object.hasOwn(strategyFields, name);
}

/** Of values that are written in more ways than a schema tells. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  arrivals: 'RATE|TIME',
  replyRate: 'RATE',
};

/** The fields of a scenario, the seed, and the master of a PGN. */
export const SCENARIO_FLAGS: readonly Flag[] = [
  ...[...BOARD_FIELDS, ...LIMIT_FIELDS].map((name) => flagOf(name, scenarioSchemas[name]!)),
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

export const STRATEGY_FLAG: Flag = strategyFlag('async');

/** @param usual the kind where neither a flag nor the scenario names one */
export function strategyFlag(usual: Kind): Flag {
  return {
    name: 'strategy',
    value: placeholder(strategyFields.kind.schema),
    summary: `how the masters serve (default: the scenario's own, else ${usual}; another where that does not take an option given)`,
  };
}

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
    value: PLACEHOLDERS[name] ?? placeholder(schema),
    summary: String(schema['description']),
  };
}

/** `fifo|tour|poll`, `N` or `TIME`. */
function placeholder({ enum: words, type, anyOf }: JsonSchema): string {
  if (Array.isArray(words)) return words.join('|');
  const [first] = Array.isArray(anyOf) ? (anyOf as JsonSchema[]) : [];
  return type === 'integer' || first?.['type'] === 'integer' ? COUNT : 'TIME';
}
