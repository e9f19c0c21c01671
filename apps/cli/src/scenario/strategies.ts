import {
  formatStrategy,
  KINDS,
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
import { canTake, chosenStrategy, takes, type Choice, type Options } from './chosen-strategy.js';

/** The strategy of a command: of the flags, else of the scenario, else the usual one. */
export function strategyOf(scenario: Scenario, given: Given, choice: Choice = {}): Strategy {
  return served(scenario, ownStrategy(scenario, given, choice), readOptions(given));
}

/** The strategy of the flag with the options in its brackets, else one that takes the other flags. */
function ownStrategy(
  scenario: Scenario,
  given: Given,
  choice: Choice,
  options: Options = readOptions(given),
): Strategy {
  const named = given.value('strategy');
  if (named === undefined) return chosenStrategy(scenario, options, choice);
  const [own, another] = strategiesIn('strategy', named);
  if (another === undefined) return own!;
  throw new UsageError({ where: '--strategy', found: show(named), wanted: 'one strategy' });
}

/**
 * The strategies to compare: those of the flag, or all five. Option flags go to the kinds that take
 * them; options of the scenario's strategy go to its kind alone.
 */
export function strategiesOf(scenario: Scenario, given: Given): readonly Strategy[] {
  const named = given.value('strategy');
  const all = KINDS.map((kind) => ({ kind }));
  return allServed(scenario, named === undefined ? all : strategiesIn('strategy', named), given);
}

/** The strategy of a simulation, and those to compare it with. */
export function contendersOf(scenario: Scenario, given: Given): readonly [Strategy, ...Strategy[]] {
  const named = given.value('against');
  const others = named === undefined ? [] : strategiesIn('against', named);
  const left = Object.entries(readOptions(given)).filter(
    ([name]) => !others.some(({ kind }) => takes(kind, name)),
  );
  const own = ownStrategy(scenario, given, {}, Object.fromEntries(left));
  const ownText = formatStrategy(own);
  if (others.some((other) => formatStrategy(other) === ownText)) {
    throw new UsageError({
      where: '--against',
      found: `${ownText} itself`,
      wanted: `other strategies: ${KINDS.filter((kind) => kind !== own.kind).join(', ')}`,
    });
  }
  const [first, ...rest] = allServed(scenario, [own, ...others], given);
  return [first!, ...rest];
}

/** Gives options to the kinds that take them. */
function allServed(
  scenario: Scenario,
  strategies: readonly Strategy[],
  given: Given,
): readonly Strategy[] {
  const options = readOptions(given);
  const kinds = strategies.map(({ kind }) => kind);
  const unused = Object.keys(options).find((name) => !kinds.some((kind) => takes(kind, name)));
  if (unused !== undefined) throw notTaken(unused, kinds);
  const isOne = strategies.length === 1;
  return strategies.map((strategy) => {
    const own = Object.entries(options).filter(([name]) =>
      isOne ? takes(strategy.kind, name) : canTake(strategy.kind, name, options),
    );
    return served(scenario, strategy, Object.fromEntries(own));
  });
}

/** Each once: `sync,hybrid(masters=4)`. */
function strategiesIn(flag: string, text: string): readonly Strategy[] {
  const strategies = asFlag(flag, () => parseStrategies(text, flag, () => flag));
  return [...new Map(strategies.map((each) => [formatStrategy(each), each])).values()];
}

/** The options of flags. @throws {UsageError} */
export function readOptions(given: Given): Options {
  const named = STRATEGY_OPTIONS.filter((option) => given.has(kebabCase(option)));
  const read = (option: Option) =>
    strategyFields[option].read(given.value(kebabCase(option)), option);
  return Object.fromEntries(named.map((name) => [name, asFlag(name, () => read(name))]));
}

/** Options in brackets override those of flags. */
function served(scenario: Scenario, named: Strategy, options: Options): Strategy {
  const { kind } = named;
  const names = Object.keys(options);
  const refused = names.find((name) => !takes(kind, name));
  if (refused !== undefined) throw notTaken(refused, [kind]);
  const own = scenario.strategy?.kind === kind ? scenario.strategy : undefined;
  const strategy = { ...own, ...options, ...named };
  if (names.length === 0) return strategy;
  // Options that exclude each other: core's error names the order, whichever flag it is.
  const broken = options.order === undefined ? names[0]! : 'order';
  return asFlag(broken, () => parseStrategy(strategy));
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
