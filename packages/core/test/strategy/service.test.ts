import { expect, test } from 'vitest';
import { ORDERS } from '../../src/strategy/orders.js';
import { ordersOf, parseStrategy } from '../../src/strategy/read-strategy.js';
import { completeStrategy, serviceOf } from '../../src/strategy/service.js';
import { KINDS } from '../../src/strategy/strategy.js';

test('several masters are four by default', () => {
  const masters = (['sync', 'async', 'threads', 'processes', 'hybrid'] as const).map(
    (kind) => serviceOf({ kind }).masters,
  );
  expect(masters).toEqual([1, 1, 1, 4, 4]);
});

test('processes share one queue, and hybrid masters have their own', () => {
  expect(serviceOf({ kind: 'processes' }).dispatch).toBe('shared');
  expect(serviceOf({ kind: 'hybrid' }).dispatch).toBe('static');
});

test('only sync and processes block', () => {
  expect(serviceOf({ kind: 'sync' }).blocks).toBe(true);
  expect(serviceOf({ kind: 'processes' }).blocks).toBe(true);
  expect(serviceOf({ kind: 'hybrid' }).blocks).toBe(false);
});

test('a document names the defaults of a kind, and what was asked for', () => {
  expect(completeStrategy({ kind: 'hybrid', masters: 2, walkTime: 0.1 })).toEqual({
    kind: 'hybrid',
    masters: 2,
    dispatch: 'static',
    order: 'fifo',
    opening: 'listed',
    walkTime: 0.1,
  });
  expect(completeStrategy({ kind: 'sync' })).toEqual({ kind: 'sync', opening: 'listed' });
});

test('a kind alone is a strategy', () => {
  expect(parseStrategy('async')).toEqual({ kind: 'async' });
});

test('a strategy that was read is not read again, and a changed copy of it is', () => {
  const strategy = parseStrategy({ kind: 'hybrid', masters: 2 });
  expect(parseStrategy(strategy)).toBe(strategy);
  expect(() => parseStrategy({ ...strategy, masters: 0 })).toThrow(/masters: found 0/);
});

test('every kind that has an order takes all of them, but threads cannot be bound to a place', () => {
  expect(ordersOf('async')).toEqual(ORDERS);
  expect(ordersOf('hybrid')).toEqual(ORDERS);
  expect(ordersOf('threads')).toEqual(['fifo', 'lifo', 'shortest', 'priority']);
  expect(ordersOf('sync')).toEqual([]);
  expect(ordersOf('processes')).toEqual([]);
  for (const order of ordersOf('threads')) {
    expect(serviceOf({ kind: 'threads', order, quantum: 1 }).order).toBe(order);
  }
  expect(() => parseStrategy({ kind: 'threads', order: 'poll' })).toThrow(
    'strategy.order: found "poll" for threads, wanted fifo, lifo, shortest, priority. async and hybrid take poll.',
  );
});

test('every kind takes an opening', () => {
  for (const kind of KINDS) {
    expect(serviceOf({ kind }).opening).toBe('listed');
    expect(serviceOf({ kind, opening: 'longest' }).opening).toBe('longest');
  }
});

test('an engine refuses a strategy that makes no sense', () => {
  expect(() => serviceOf({ kind: 'sync', masters: 2 })).toThrow(/sync does not take/);
});
