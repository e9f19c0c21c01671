import {
  formatStrategy,
  KINDS,
  OPTIONS,
  parseStrategies,
  parseStrategy,
  show,
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
  return served(scenario, ownStrategy(scenario, given), readOptions(given));
}

/** What a flag names, with the options in its brackets; else what kind the scenario is served by. */
function ownStrategy(scenario: Scenario, given: Given): Strategy {
  const named = given.value('strategy');
  if (named === undefined) return { kind: scenario.strategy?.kind ?? 'async' };
  const [own, another] = strategiesIn('strategy', named);
  if (another === undefined) return own!;
  throw new UsageError({ where: '--strategy', found: show(named), wanted: 'one strategy' });
}

/**
 * The strategies to compare: all five, or those that a flag names. Options go to those kinds that
 * take them; what the scenario says of its own strategy goes to that kind alone.
 */
export function strategiesOf(scenario: Scenario, given: Given): readonly Strategy[] {
  const named = given.value('strategy');
  const all = KINDS.map((kind) => ({ kind }));
  return allServed(scenario, named === undefined ? all : strategiesIn('strategy', named), given);
}

/** How a scenario is served, and the strategies that a flag holds against it. */
export function contendersOf(scenario: Scenario, given: Given): readonly [Strategy, ...Strategy[]] {
  const named = given.value('against');
  const own = ownStrategy(scenario, given);
  const others = named === undefined ? [] : strategiesIn('against', named);
  const ownText = formatStrategy(own);
  if (others.some((other) => formatStrategy(other) === ownText)) {
    throw new UsageError({
      where: '--against',
      found: `${ownText}, which is simulated itself`,
      wanted: `others: ${KINDS.filter((kind) => kind !== own.kind).join(', ')}`,
    });
  }
  const [first, ...rest] = allServed(scenario, [own, ...others], given);
  return [first!, ...rest];
}

/** Options go to those kinds that take them. */
function allServed(
  scenario: Scenario,
  strategies: readonly Strategy[],
  given: Given,
): readonly Strategy[] {
  const options = readOptions(given);
  const kinds = strategies.map(({ kind }) => kind);
  const unused = Object.keys(options).find((name) => !kinds.some((kind) => takes(kind, name)));
  if (unused !== undefined) throw notTaken(unused, kinds);
  return strategies.map((strategy) => {
    const own = Object.entries(options).filter(([name]) => takes(strategy.kind, name));
    return served(scenario, strategy, Object.fromEntries(own));
  });
}

type Options = Partial<Omit<Strategy, 'kind'>>;

/** Each once: `sync,hybrid(masters=4)`. */
function strategiesIn(flag: string, text: string): readonly Strategy[] {
  const strategies = asFlag(flag, () => parseStrategies(text, flag, () => flag));
  return [...new Map(strategies.map((each) => [formatStrategy(each), each])).values()];
}

function readOptions(given: Given): Options {
  const named = STRATEGY_OPTIONS.filter((option) => given.has(kebabCase(option)));
  const read = (option: Option) =>
    strategyFields[option].read(given.value(kebabCase(option)), option);
  return Object.fromEntries(named.map((name) => [name, asFlag(name, () => read(name))]));
}

/** What its brackets say of a strategy comes before what flags say of all. */
function served(scenario: Scenario, named: Strategy, options: Options): Strategy {
  const { kind } = named;
  const names = Object.keys(options);
  const refused = names.find((name) => !takes(kind, name));
  if (refused !== undefined) throw notTaken(refused, [kind]);
  const own = scenario.strategy?.kind === kind ? scenario.strategy : undefined;
  const strategy = { ...own, ...options, ...named };
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
