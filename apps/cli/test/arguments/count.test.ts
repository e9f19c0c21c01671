import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDigits } from '../../src/arguments/count.js';
import { run } from '../support/fake-terminal.js';

test.each([
  ['1e4', '10000'],
  ['1E4', '10000'],
  ['1e+4', '10000'],
  ['2.5e6', '2500000'],
  ['10k', '10000'],
  ['10K', '10000'],
  ['1.1k', '1100'],
  ['2M', '2000000'],
])('%s is %s', (text, digits) => {
  expect(countDigits(text)).toBe(digits);
});

test('every whole number of thousands and millions is read exactly', () => {
  const suffix = fc.constantFrom(['k', 1000] as const, ['M', 1_000_000] as const);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), suffix, (count, [letter, times]) => {
      const written = `${Math.trunc(count / times)}.${String(count % times).padStart(String(times).length - 1, '0')}`;
      expect(countDigits(written + letter)).toBe(String(count));
    }),
    { seed: 1 },
  );
});

test.each(['1000', '1.2345k', '1e-3', '1e99', '10m', '1e400', 'exp(5s)', 'k', '', '-1k', '1kk'])(
  '%o is left to its reader',
  (text) => {
    expect(countDigits(text)).toBe(text);
  },
);

test.each([
  [['simulate', '-n', '1e3'], 1000],
  [['simulate', '-n', '1k'], 1000],
  [['simulate', '-n=1000'], 1000],
  [['simulate', '-n1000'], 1000],
  [['simulate', '-n=1k'], 1000],
  [['simulate', '--replications=1e3'], 1000],
])('%j plays %i exhibitions', async ([...args], replications) => {
  const { stdout } = await run([...args, '--boards', '2', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ replications });
});

test('each count of the command line is read alike', async () => {
  const counts = ['--boards=1e1', '--rounds=0.003k', '--masters=0.002k', '--replication=1e0'];
  const { stdout } = await run(['replay', '--strategy=hybrid', ...counts, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    scenario: { boards: 10, rounds: 3 },
    strategy: { masters: 2 },
    replication: 1,
  });
});
