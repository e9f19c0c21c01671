import { oneOf, readFields, whole, type Field, type JsonSchema } from '../document/field.js';
import { InputError, show } from '../document/input-error.js';
import { positiveTime, time } from '../document/time-field.js';
import { DEFAULT_ORDER, ORDERS, traitsOf, type Order } from './orders.js';
import { DISPATCHES, KINDS, OPENINGS, type Kind, type Strategy } from './strategy.js';

type Option = Exclude<keyof Strategy, 'kind'>;

/** Every field of a strategy, and what it means. */
export const strategyFields: {
  readonly [Name in keyof Required<Strategy>]: Field<Required<Strategy>[Name]>;
} = {
  kind: oneOf('how the masters serve', KINDS),
  masters: whole('masters who serve (default 4 where there are several)', 1, 1_000_000),
  dispatch: oneOf('one queue for all masters, or a share of the boards for each', DISPATCHES),
  openGames: whole('most games in progress at once (default all)', 1, 10_000_000),
  order: oneOf('which board a free master serves next (default fifo)', ORDERS),
  opening: oneOf('which game opens first: by arrival (default), or by its own time', OPENINGS),
  quantum: positiveTime('the longest a master thinks at one go (default no limit)'),
  walkTime: time('walking to another board than the last (default none)'),
  startupTime: time('time before any master serves (default none)'),
};

/** The options that each kind takes. */
export const OPTIONS: Readonly<Record<Kind, readonly Option[]>> = {
  sync: ['opening', 'walkTime'],
  async: ['openGames', 'order', 'opening', 'walkTime'],
  threads: ['masters', 'openGames', 'order', 'opening', 'quantum', 'walkTime'],
  processes: ['masters', 'dispatch', 'opening', 'walkTime', 'startupTime'],
  hybrid: ['masters', 'dispatch', 'openGames', 'order', 'opening', 'walkTime', 'startupTime'],
};

export const strategySchema: JsonSchema = {
  description: 'How the masters serve: a kind with its options, or the kind alone.',
  anyOf: [
    strategyFields.kind.schema,
    {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(strategyFields).map(([name, field]) => [name, field.schema]),
      ),
      required: ['kind'],
      additionalProperties: false,
    },
  ],
};

/** Strategies that were read already: the engines and theory read what they are given. */
const READ = new WeakSet<Strategy>();

/**
 * Reads a strategy, once: an object with a `kind` and the options that kind takes, or the kind alone.
 *
 * @throws {InputError} naming the field, below `where`
 */
export function parseStrategy(value: unknown, where: string = 'strategy'): Strategy {
  if (READ.has(value as Strategy)) return value as Strategy;
  if (typeof value === 'string') return { kind: strategyFields.kind.read(value, where) };
  const { kind, ...options } = readFields(strategyFields, value, where);
  if (kind === undefined) {
    throw new InputError({ where: `${where}.kind`, found: 'nothing', wanted: KINDS.join(', ') });
  }
  const strategy: Strategy = { kind, ...options };
  for (const option of Object.keys(options) as Option[]) checkTaken(kind, option, where);
  checkPreemptible(strategy, where);
  checkOneMasterAQueue(strategy, where);
  READ.add(strategy);
  return strategy;
}

function checkTaken(kind: Kind, option: Option, where: string): void {
  if (OPTIONS[kind].includes(option)) return;
  const takers = KINDS.filter((other) => OPTIONS[other].includes(option));
  throw new InputError({
    where: `${where}.${option}`,
    found: `an option that ${kind} does not take`,
    wanted: `only ${OPTIONS[kind].join(', ')} beside ${kind}`,
    advice: `${takers.join(', ')} take${takers.length === 1 ? 's' : ''} ${option}.`,
  });
}

/** The orders that a kind of strategy can have. */
export function ordersOf(kind: Kind): readonly Order[] {
  if (!OPTIONS[kind].includes('order')) return [];
  return kind === 'threads' ? ORDERS.filter((order) => traitsOf(order).isPreemptible) : ORDERS;
}

function checkPreemptible({ kind, order }: Strategy, where: string): void {
  if (order === undefined || ordersOf(kind).includes(order)) return;
  throw new InputError({
    where: `${where}.order`,
    found: `${show(order)} for ${kind}`,
    wanted: ordersOf(kind).join(', '),
    advice: `async and hybrid take ${order}.`,
  });
}

function checkOneMasterAQueue(strategy: Strategy, where: string): void {
  const { order = DEFAULT_ORDER, dispatch, masters } = strategy;
  if (!traitsOf(order).needsOneMaster || dispatch !== 'shared' || masters === 1) return;
  const shareable = ORDERS.filter((other) => !traitsOf(other).needsOneMaster);
  throw new InputError({
    where: `${where}.order`,
    found: `${show(order)} for several masters at one queue`,
    wanted: `${shareable.join(', ')}, or one master a queue`,
    advice: 'Use dispatch static, or masters 1.',
  });
}
