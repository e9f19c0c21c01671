import { expect, test } from 'vitest';
import { conditionInWords } from '../../src/lib/outcome/condition-in-words.js';
import { pairedInWords } from '../../src/lib/outcome/paired-rows.js';
import { answerOf } from '../../src/lib/outcome/plan-answer.js';
import { strategyNames } from '../../src/lib/outcome/strategy-names.js';
import { planned, simulated } from './documents.js';

test('conditions are said as people say them', () => {
  const said = (written: string) => conditionInWords(written).replaceAll('\u00a0', ' ');
  expect(said('makespan.p95 <= 2h')).toBe('95 % of exhibitions are over within 2 h');
  expect(said('responseTime.p95 <= 200ms')).toBe('95 % of requests are answered within 200 ms');
  expect(said('waitTime.p50 <= 3ms')).toBe('half of all rounds wait at most 3 ms');
  expect(said('small.waitTime.p99 <= 1s')).toBe('99 % of small rounds wait at most 1 s');
  expect(said('throughput.mean >= 600/h')).toBe('the mean throughput is at least 10.0 / min');
  expect(said('makespan.mean <= 90s')).toBe('an exhibition is over within 1 min 30 s on average');
  expect(said('longestWait.p99 < 1m')).toBe(
    'the 99 % quantile of the longest wait is less than 1 min',
  );
  expect(said('utilisation.mean >= 80%')).toBe('the mean utilisation is at least 80.0 %');
});

test('a plan answers with a number, with none, or that it is impossible', async () => {
  const said = async (suchThat: string) => {
    const { strong, rest } = answerOf(await planned('masters', suchThat));
    return `${strong}${rest}`.replaceAll('\u00a0', ' ');
  };
  expect(await said('makespan.p95 <= 10m')).toMatch(
    /^\d masters? (is|are) the fewest with which 95 % of exhibitions are over within 10 min\.$/,
  );
  expect(await said('makespan.p95 <= 5m')).toBe(
    'None of 1 to 6 masters will do: with none of them 95 % of exhibitions are over within 5 min.',
  );
  expect(await said('makespan.mean <= 1m')).toBe(
    'Impossible with 1 to 6 masters: theory rules out that an exhibition is over within 1 min on average.',
  );
});

test('a stopped plan has no answer yet', async () => {
  const document = { ...(await planned('masters', 'makespan.p95 <= 5m')), isPartial: true };
  expect(answerOf(document).strong).toBe('No answer yet');
});

test('a pair is said with its sign, how often, and what the same times saved', async () => {
  const { against } = await simulated(300, [{ kind: 'sync' }, { kind: 'hybrid', masters: 2 }]);
  expect(pairedInWords(against![0]!)).toMatch(
    /^[\d\u202F]+\.?\d* s longer on average; longer in 100\.0 % of the exhibitions\. On the same times: with times of their own the difference would take [\d.]+ times as many exhibitions\.$/,
  );
  expect(pairedInWords(against![1]!)).toMatch(/ s shorter on average/);
});

test('each strategy has a name of its own, without what is varied', () => {
  const all = [
    { kind: 'async' },
    { kind: 'async', openGames: 3 },
    { kind: 'hybrid', masters: 2 },
    { kind: 'hybrid', masters: 4 },
  ] as const;
  expect(all.map(strategyNames(all))).toEqual([
    'Table to table',
    'Table to table, 3 open games at most',
    '2 masters, table to table',
    '4 masters, table to table',
  ]);
  const names = all.map(strategyNames(all, ['masters', 'openGames']));
  expect(names[0]).toBe(names[1]);
  expect(names[2]).toBe(names[3]);
  expect(names[2]).not.toContain('4');
});
