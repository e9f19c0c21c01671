import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { simul } from '../../src/simul.js';
import { widthOf } from '../../src/text/width.js';
import { FakeTerminal, linesOf, run, type Outcome } from '../support/fake-terminal.js';

const RANDOM = [
  'plan',
  '--boards',
  '12',
  '--rounds',
  '6',
  '--reply-time',
  'exp(20s)',
  '--move-time',
  'exp(5s)',
];
const HYBRID = [...RANDOM, '--strategy', 'hybrid', '--least', 'masters'];

function judit(wanted: string, condition: string, ...args: string[]): Promise<Outcome> {
  const [flag, value = ''] = wanted.split(' ');
  const strategy = args.includes('--strategy') ? [] : ['--strategy', 'async'];
  return run(['plan', ...strategy, `--${flag}`, value, '--such-that', condition, ...args]);
}

describe('a plan', () => {
  test('says the number first, then the evidence, then what is out of reach', async () => {
    const { code, stdout } = await judit('least openGames', 'makespan.p95 <= 4000');
    expect(code).toBe(0);
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      judit: 24 boards × 30 rounds, a move 5 s, a reply 55 s
      async: from board to board, 12 open games at most

      12 open games for makespan.p95 <= 4000
      Nothing is random here: the answer is certain.

                     makespan.p95        <= 4000  replications
      11 open games     5\u202F405.0 s  does not hold             1
      12 open games     3\u202F655.0 s          holds             1

      Out of reach with 1 to 10 open games: makespan ≥ ΣC/10 = 4320 s > 4000 s
      2 numbers tried, 2 exhibitions played in all.
      "
    `);
  });

  test('plays the rest of the page with the number found', async () => {
    expect((await judit('most boards', 'makespan.mean <= 2h')).stdout).toMatch(
      /^judit, changed: 47 boards × 30 rounds/,
    );
  });

  test('of times left to chance states its confidence', async () => {
    const { code, stdout } = await run([...HYBRID, '--such-that', 'makespan.p90 <= 330s']);
    expect(code).toBe(0);
    expect(stdout).toContain('With 95 % confidence');
    expect(stdout).toMatch(/^\d masters? +\d+\.\d+ s +holds +[\d\u202F]+$/m);
    expect(stdout).toMatch(/^\d masters? +\d+\.\d+ s +does not hold +[\d\u202F]+$/m);
  });

  test('says what is open, and what is sure all the same', async () => {
    const { code, stdout } = await run([
      ...RANDOM,
      ...['--most', 'boards', '--such-that', 'makespan.p95 <= 20m', '-n', '500'],
    ]);
    expect(code).toBe(0);
    expect(linesOf(stdout).join(' ')).toMatch(
      /Too close to call at 95 %\. Best estimate: \d+ boards\. Certainly enough: \d+; certainly not: \d+\./,
    );
    expect(stdout).toContain('undecided');
  });

  test.each([40, 60, 100])('keeps to %d columns', async (columns) => {
    const args = [...HYBRID, '--such-that', 'makespan.p90 <= 330s'];
    const { stdout } = await run(args, {
      size: [columns, 40],
      environment: { LANG: 'C', NO_COLOR: '1' },
    });
    for (const line of linesOf(stdout)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    expect(stdout).toMatch(/^[\x0a\x20-\x7e]+$/);
  });

  test('holds what it finds to other conditions too', async () => {
    const args = ['--assert', 'utilisation.mean >= 99%'];
    const { code, stdout, stderr } = await judit(
      'least openGames',
      'makespan.p95 <= 4000',
      ...args,
    );
    expect(code).toBe(4);
    expect(stdout).toContain('12 open games for makespan.p95 <= 4000');
    expect(stderr).toContain(
      '✗ utilisation.mean >= 99%\n  found   98.5 %\n  wanted  at least 99.0 %',
    );
  });
});

describe('a plan without a strategy', () => {
  const such = ['--such-that', 'makespan.mean <= 2h'];

  test('is for event loops on several cores', async () => {
    const { stdout, stderr } = await run(['plan', '--most', 'boards', ...such]);
    expect(stdout).toMatch(/^hybrid: 4 masters, /m);
    expect(stderr).toBe('');
  });

  test('takes the one of its scenario, unless that has no such number', async () => {
    const args = ['plan', 'tiny', ...such];
    const files = { tiny: 'boards: 4\nstrategy: { kind: async, walkTime: 1s }\n' };
    const most = await run([...args, '--least', 'openGames'], { files });
    expect(most.stdout).toMatch(/^async: from board to board, /m);
    expect(most.stderr).toBe('');
    const least = await run([...args, '--least', 'masters'], { files });
    expect(least.stdout).toMatch(/^hybrid: from board to board, .*walk 1 s/m);
    expect(least.stderr).toContain('hybrid, since async does not take masters');
  });
});

describe('a plan that finds nothing ends with 4', () => {
  test('at once where theory calls it impossible', async () => {
    const { code, stdout } = await judit(
      'least masters',
      'makespan.p95 <= 20m',
      '--strategy',
      'hybrid',
    );
    expect(code).toBe(4);
    expect(stdout).toContain('Impossible with 1 to 24 masters: makespan.p95 <= 20m\n');
    expect(stdout).toContain('Out of reach with 1 to 24 masters: makespan ≥ C = 1800 s > 1200 s\n');
  });

  test('with the numbers that come nearest, where it was tried', async () => {
    const { code, stdout } = await run([...HYBRID, '--such-that', 'makespan.p95 <= 180s']);
    expect(code).toBe(4);
    expect(stdout).toContain('None found with 1 to 12 masters: makespan.p95 <= 180s\n');
    expect(linesOf(stdout).filter((line) => line.includes('does not hold'))).toHaveLength(3);
  });
});

test('a plan is one document as JSON, the same on any number of workers', async () => {
  const args = [...HYBRID, '--such-that', 'makespan.p90 <= 330s', '--json'];
  const [one, two] = [await run(args), await run([...args, '--workers', '2'])];
  expect(two.stdout).toBe(one.stdout);
  expect(Object.keys(JSON.parse(one.stdout) as object)).toEqual([
    ...['scenario', 'strategy', 'seed', 'goal', 'condition', 'isPartial', 'number', 'decided'],
    ...['evidence', 'outOfReach', 'unseen', 'replications', 'trials'],
  ]);
});

describe('a plan that is interrupted is partial, and ends with 130', () => {
  const such = ['--such-that', 'makespan.p90 <= 330s', '--workers', '1'];

  test('and says what was tried', async () => {
    const { code, stdout } = await interrupted(12, [...HYBRID, ...such]);
    expect(code).toBe(130);
    expect(stdout).toContain('Interrupted, partial: no answer yet for makespan.p90 <= 330s\n\n');
    expect(stdout).toMatch(/^\d masters? .* \d+$/m);
  });

  test('even before anything was tried', async () => {
    const { code, stdout } = await interrupted(1, [...HYBRID, ...such]);
    expect(code).toBe(130);
    expect(stdout).toMatch(/no answer yet for makespan\.p90 <= 330s\n$/);
  });

  test('and is one document as JSON', async () => {
    const { code, stdout } = await interrupted(12, [...HYBRID, ...such, '--json']);
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ isPartial: true, number: null, decided: false });
  });

  test('and keeps its answer while what is asserted is tried', async () => {
    const certain = [
      ...['plan', '--strategy=async', '--least', 'openGames'],
      ...['--such-that', 'makespan.p95 <= 4000'],
    ];
    const args = [...certain, '--workers', '1', '--assert', 'makespan.mean <= 1h', '-n', '40000'];
    const { code, stdout } = await interrupted(30, args);
    expect(code).toBe(130);
    expect(stdout).toContain('12 open games for makespan.p95 <= 4000\n');
    expect(stdout).toMatch(
      /^Interrupted, partial: the assertions were checked on [\d\u202F]+ of 40\u202F000/m,
    );
    const document = JSON.parse((await interrupted(30, [...args, '--json'])).stdout) as object;
    expect(document).toMatchObject({ isPartial: true, number: 12 });
  });
});

/** Ctrl-C at the n-th reading of the clock. */
async function interrupted(times: number, args: readonly string[]): Promise<Outcome> {
  const terminal = new FakeTerminal({ size: [80, 24] });
  let asked = 0;
  terminal.now = () => {
    if (++asked === times) terminal.interrupted.abort();
    return asked;
  };
  const code = await simul(args, terminal);
  const [stdout, stderr] = [terminal.stdout, terminal.stderr].map(({ text }) =>
    stripVTControlCharacters(text),
  );
  return { code, stdout: stdout!, stderr: stderr! };
}
