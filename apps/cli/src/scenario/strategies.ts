import {
  KINDS,
  OPTIONS,
  parseStrategy,
  strategyFields,
  type Kind,
  type Scenario,
  type Strategy,
} from '@simul/core';
import { asFlag } from '../arguments/as-flag.js';
import { kebabCase } from '../arguments/flag.js';
import { STRATEGY_OPTIONS, type Option } from '../arguments/flags.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';

/** How a scenario is served: as it says itself, else asynchronously, unless flags say otherwise. */
export function strategyOf(scenario: Scenario, given: Given): Strategy {
  return served(scenario, ownKind(scenario, given), readOptions(given));
}

function ownKind(scenario: Scenario, given: Given): Kind {
  const named = given.value('strategy');
  return named === undefined ? (scenario.strategy?.kind ?? 'async') : readKind('strategy', named);
}

/**
 * The strategies to compare: all five, or those that a flag names. Options go to those kinds that
 * take them; what the scenario says of its own strategy goes to that kind alone.
 */
export function strategiesOf(scenario: Scenario, given: Given): readonly Strategy[] {
  const named = given.value('strategy');
  return allServed(scenario, named === undefined ? KINDS : kindsIn('strategy', named), given);
}

/** How a scenario is served, and the strategies that a flag holds against it. */
export function contendersOf(scenario: Scenario, given: Given): readonly [Strategy, ...Strategy[]] {
  const named = given.value('against');
  const own = ownKind(scenario, given);
  const others = named === undefined ? [] : kindsIn('against', named);
  if (others.includes(own)) {
    throw new UsageError({
      where: '--against',
      found: `${own}, which is simulated itself`,
      wanted: `others: ${KINDS.filter((kind) => kind !== own).join(', ')}`,
    });
  }
  const [first, ...rest] = allServed(scenario, [own, ...others], given);
  return [first!, ...rest];
}

/** Options go to those kinds that take them. */
function allServed(scenario: Scenario, kinds: readonly Kind[], given: Given): readonly Strategy[] {
  const options = readOptions(given);
  const unused = Object.keys(options).find((name) => !kinds.some((kind) => takes(kind, name)));
  if (unused !== undefined) throw notTaken(unused, kinds);
  return kinds.map((kind) => {
    const own = Object.entries(options).filter(([name]) => takes(kind, name));
    return served(scenario, kind, Object.fromEntries(own));
  });
}

type Options = Partial<Omit<Strategy, 'kind'>>;

function kindsIn(flag: string, text: string): readonly Kind[] {
  return [...new Set(text.split(',').map((each) => readKind(flag, each)))];
}

function readKind(flag: string, text: string): Kind {
  return asFlag(flag, () => strategyFields.kind.read(text.trim(), flag));
}

function readOptions(given: Given): Options {
  const named = STRATEGY_OPTIONS.filter((option) => given.has(kebabCase(option)));
  const read = (option: Option) =>
    strategyFields[option].read(given.value(kebabCase(option)), option);
  return Object.fromEntries(named.map((name) => [name, asFlag(name, () => read(name))]));
}

function served(scenario: Scenario, kind: Kind, options: Options): Strategy {
  const names = Object.keys(options);
  const refused = names.find((name) => !takes(kind, name));
  if (refused !== undefined) throw notTaken(refused, [kind]);
  const own = scenario.strategy?.kind === kind ? scenario.strategy : undefined;
  const strategy = { ...own, kind, ...options };
  if (names.length === 0) return strategy;
  // Options that do not go together: core complains about the order, whichever flag broke it.
  const broken = options.order === undefined ? names[0]! : 'order';
  return asFlag(broken, () => parseStrategy(strategy));
}

function takes(kind: Kind, option: string): boolean {
  return (OPTIONS[kind] as readonly string[]).includes(option);
}

function notTaken(option: string, kinds: readonly Kind[]): UsageError {
  const flag = `--${kebabCase(option)}`;
  const takers = KINDS.filter((kind) => takes(kind, option));
  return new UsageError({
    where: flag,
    found: `an option that ${kinds.join(', ')} ${kinds.length === 1 ? 'does' : 'do'} not take`,
    wanted: `${flag} with ${takers.join(', ')}`,
    advice: `Try --strategy ${takers[0]!}.`,
  });
}
