import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/document/read-yaml.js';
import { complaintOf } from '../support/complaint-of.js';
import { lateYamlFaults } from '../support/late-yaml-faults.js';

test('a document is read as YAML 1.2', async () => {
  const text =
    'boards: 24 # all\nmoveTime: 5s\nreplyTime: exp(55s)\nstrategy: { kind: async, order: tour }';
  expect(await readYaml(text)).toEqual({
    boards: 24,
    moveTime: '5s',
    replyTime: 'exp(55s)',
    strategy: { kind: 'async', order: 'tour' },
  });
});

test('a game may be written once and played on several boards', async () => {
  expect(await readYaml('games: [&game [[5, 55]], *game, *game]')).toEqual({
    games: [[[5, 55]], [[5, 55]], [[5, 55]]],
  });
});

test('names that JavaScript knows are names like others', async () => {
  const document = await readYaml('__proto__: { boards: 1 }\nconstructor: 2');
  expect(Object.keys(document as object)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
});

const LETTERS = [...'bcdefgh'];
const laughs = [
  'a: &a [l, l, l, l, l, l, l, l]',
  ...LETTERS.map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(8)}]`),
].join('\n');

describe('a fault is named with line and column', () => {
  test.each([
    ['a: [1, 2\nb: 3', 'line 2, column 1: found Flow sequence'],
    ['a:\n\tb: 1', 'line 2, column 1: found Tabs'],
    ['a: 1\n---\nb: 2', 'line 2, column 1: found a second document'],
    ['a: 1\nb: 2\na: 3', 'line 3, column 1: found the field "a" given twice'],
    ['b:\n  ? [1, 2]\n  : 3', 'found a name that is no plain value'],
    ['a: 1\nb: *c', 'line 2, column 4: found "*c", an alias of nothing before it'],
    ['a: &a [*a]', 'line 1, column 8: found "*a", an alias of nothing before it'],
    [`a: &a 1\nb: [${'*a, '.repeat(101)}]`, 'line 2, column 405: found more than 100 aliases'],
    [laughs, 'line 2, column 8: found aliases that multiply each other'],
    [`a: ${'['.repeat(100)}${']'.repeat(100)}`, 'found more than 64 levels, one in the other'],
    [`a: ${'['.repeat(60_000)}`, 'found more than 64 levels, one in the other'],
    ['- '.repeat(30_000), 'line 1, column'],
    ['? '.repeat(1000), 'line 1, column'],
  ])('%.20j', async (text, complaint) => {
    expect(await complaintOf(() => readYaml(text))).toContain(complaint);
  });

  test('what is too long for YAML is sent to other formats', async () => {
    expect(await complaintOf(() => readYaml('a: 1\n'.repeat(300_000)))).toContain(
      'found 1\u202F500\u202F000 characters of YAML, wanted at most 64\u202F000. Write it as JSON',
    );
  });
});

describe('a document as long as it may be, whose only fault is found late', () => {
  test.each(lateYamlFaults)('$name', async ({ text, line, found }) => {
    const complaint = await complaintOf(() => readYaml(text));
    expect(complaint).toMatch(new RegExp(`^line ${line}, column \\d+: `));
    expect(complaint).toContain(found);
  });

  test.each(lateYamlFaults)('$name, a megabyte of it: refused for its length', async ({ text }) => {
    expect(await complaintOf(() => readYaml(text.repeat(16)))).toContain('characters of YAML');
  });
});

test('many names are checked in time that grows with their number alone', async () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `name${index}: 1`);
  expect(Object.keys((await readYaml(names.join('\n'))) as object)).toHaveLength(5_000);
});
