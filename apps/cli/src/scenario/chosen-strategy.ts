import { OPTIONS, ordersOf, type Kind, type Scenario, type Strategy } from '@simul/core';
import type { Given } from '../arguments/given.js';
import { paperOf } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import { hanging } from '../text/wrap.js';

/** Options of a strategy, without its kind. */
export type Options = Partial<Omit<Strategy, 'kind'>>;

/** Which strategy a command takes where none is named. */
export interface Choice {
  /** Where the scenario has none either; default `async`. */
  readonly usual?: Kind;
  /** What the strategy must take beside the options of flags, such as what is varied. */
  readonly needed?: readonly string[];
}

/** Tried in this order where a strategy does not take what is asked of it. */
const OTHERS: readonly Kind[] = ['hybrid', 'threads', 'processes', 'async'];

/**
 * The strategy where none is named: of the scenario's kind; where that does not take an option that
 * is given, of another that takes them all, with what it takes of the scenario's strategy.
 */
export function chosenStrategy(scenario: Scenario, options: Options, choice: Choice): Strategy {
  const own = ownKind(scenario, choice);
  const names = [...Object.keys(options), ...(choice.needed ?? [])];
  const fits = (kind: Kind) => names.every((name) => canTake(kind, name, options));
  const kind = [own, ...OTHERS].find(fits) ?? own;
  if (kind === own) return { kind };
  const kept = Object.entries(scenario.strategy ?? {}).filter(
    ([name]) => takes(kind, name) && !names.includes(name),
  );
  const strategy = { ...Object.fromEntries(kept), kind } as Strategy;
  // With a queue for each master, the limit on open games would count for each, too.
  const isLimited = strategy.openGames !== undefined && kind === 'hybrid';
  const isFree = strategy.dispatch === undefined && !names.includes('dispatch');
  return isLimited && isFree ? { ...strategy, dispatch: 'shared' } : strategy;
}

/** Says on stderr which strategy is played instead of the usual one, if any is, and why. */
export function tellChoice(
  scenario: Scenario,
  { kind, ...options }: Strategy,
  choice: Choice,
  given: Given,
  terminal: Terminal,
): void {
  const own = ownKind(scenario, choice);
  if (given.has('strategy') || kind === own) return;
  const names = [...Object.keys(options), ...(choice.needed ?? [])];
  const missing = [...new Set(names)].filter((name) => !canTake(own, name, options));
  const paper = paperOf(terminal.stderr, terminal, !given.has('no-color'));
  const text = `No strategy named: ${kind}, since ${own} does not take ${missing.join(', ')}.`;
  print(terminal.stderr, paper, hanging('  ', text, paper.width));
}

function ownKind(scenario: Scenario, { usual = 'async' }: Choice): Kind {
  return scenario.strategy?.kind ?? usual;
}

export function takes(kind: Kind, option: string): boolean {
  return (OPTIONS[kind] as readonly string[]).includes(option);
}

/** Whether a kind takes an option, and the order that is given. */
export function canTake(kind: Kind, option: string, { order }: Options): boolean {
  const isOrder = option === 'order' && order !== undefined;
  return takes(kind, option) && (!isOrder || ordersOf(kind).includes(order));
}
