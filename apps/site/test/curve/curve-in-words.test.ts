import { loadKernel, parseScenario, type DrawnScenario, type Strategy } from '@simul/core';
import { expect, test } from 'vitest';
import { curveInWords } from '../../src/lib/curve/curve-in-words.js';
import { saturationsOf } from '../../src/lib/curve/saturation.js';
import { curve } from '../../src/lib/stage/curve.js';

const kernel = await loadKernel();

function told(strategy: Strategy, document: object = {}): string {
  const scenario = parseScenario(document) as DrawnScenario;
  const halls = [strategy];
  const boards = Array.from({ length: 48 }, (_, index) => index + 1);
  const [points] = curve(
    kernel,
    { scenario, halls, boards, seed: 1n, replication: 0 },
    () => undefined,
  );
  const [saturation] = saturationsOf(scenario, halls);
  return curveInWords({ scenario, strategy, saturation, points }).replaceAll('\u00a0', ' ');
}

test('an asynchronous master is busy from her saturation point on', () => {
  expect(told({ kind: 'async' })).toBe(
    'From 12 boards on she is busy all the time: every board more makes the exhibition longer by 2 min 30 s, and throughput stays near 715 moves an hour.',
  );
});

test('a synchronous master takes as long for every board', () => {
  expect(told({ kind: 'sync' })).toBe(
    'She stays with each game: every board more makes the exhibition longer by 30 min, and throughput stays at 60 moves an hour.',
  );
});

test('too few open games keep a master from being busy', () => {
  expect(told({ kind: 'async', openGames: 6 })).toMatch(/^With at most 6 games open she is never/);
});

test('times that are drawn make it less certain', () => {
  expect(told({ kind: 'threads', masters: 2 }, { replyTime: 'exp(55s)' })).toMatch(
    /^From about 24 boards on both masters are busy nearly all the time: /,
  );
});

test('moves of no time keep nobody busy', () => {
  expect(told({ kind: 'async' }, { moveTime: '0s' })).toMatch(/^A move takes no time/);
});
