import type { SimulateDocument } from '@simul/core';
import { describe, expect, test } from 'vitest';
import { simul } from '../../src/simul.js';
import { widthOf } from '../../src/text/width.js';
import { ENDINGS, FakeTerminal, linesOf, run } from '../support/fake-terminal.js';

const RANDOM = ['simulate', '--reply-time', 'exp(55s)', '--boards', '6', '--rounds', '5'];

describe('a simulation', () => {
  test('gives means, quantiles and a histogram of all makespans', async () => {
    const { code, stdout } = await run([...RANDOM, '-n', '300']);
    expect(code).toBe(0);
    expect(stdout).toContain('300 exhibitions, seed 1');
    expect(stdout).toMatch(/^95 % /m);
    const counts = linesOf(stdout).flatMap(
      (line) => /^ *[\d\u202F]+\.?\d* s [█▏▎▍▌▋▊▉]* ?(\d+)$/.exec(line) ?? [],
    );
    const total = counts
      .filter((_, index) => index % 2 === 1)
      .reduce((sum, n) => sum + Number(n), 0);
    expect(total).toBe(300);
  });

  test('writes a dash where so few exhibitions give no limit', async () => {
    const { stdout } = await run([...RANDOM, '-n', '1']);
    expect(stdout).toContain('– … –');
    expect(stdout).toContain('1 exhibition, seed 1');
    expect(stdout).toMatch(/^makespan +[\d.]+ s +– /m);
  });

  test('says so when nothing is random', async () => {
    const { stdout } = await run(['simulate', '-n', '2']);
    expect(stdout).toContain('3\u202F655.0 s');
    expect(stdout).toContain('Nothing in this scenario is random');
  });

  test.each([40, 60, 80, 120])('keeps to %d columns', async (columns) => {
    const { stdout } = await run([...RANDOM, '-n', '100'], { size: [columns, 40] });
    for (const line of linesOf(stdout)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  test('draws its longest bar as long as the page is wide', async () => {
    const { stdout } = await run([...RANDOM, '-n', '300']);
    const bars = linesOf(stdout).filter((line) => line.includes('█'));
    expect(Math.max(...bars.map(widthOf))).toBe(80);
  });

  test('says on stderr how far it is, on a terminal alone', async () => {
    let now = 0;
    const piped = new FakeTerminal();
    const terminal = new FakeTerminal({ size: [80, 24] });
    for (const each of [piped, terminal]) {
      each.now = () => (now += 20);
      await simul([...RANDOM, '-n', '20000'], each);
    }
    expect(piped.stderr.text).toBe('');
    expect(terminal.stderr.text).toMatch(
      /\r\x1b\[K\d\u202F\d{3} of 20\u202F000, \d[\d\u202F]* \/ s, \d+ s left/,
    );
    expect(terminal.stderr.text.endsWith('\r\x1b[K')).toBe(true);
    expect(terminal.stdout.text).not.toContain('\r');
  });
});

describe('a simulation that is interrupted', () => {
  test('says what is known so far, calls it partial, and ends with 130', async () => {
    const terminal = new FakeTerminal({ size: [80, 24] });
    let now = 0;
    terminal.now = () => {
      if (terminal.stderr.text !== '') terminal.interrupted.abort();
      return (now += 10);
    };
    expect(await simul([...RANDOM, '-n', '1000000'], terminal)).toBe(130);
    expect(terminal.stderr.text).toMatch(/\d of 1\u202F000\u202F000/);
    expect(terminal.stdout.text).toMatch(/\d exhibitions, partial: of 1\u202F000\u202F000, seed 1/);
  });

  test.each(ENDINGS)('before anything is known says so on stderr (%s)', async (signal, code) => {
    const terminal = new FakeTerminal();
    terminal.interrupted.abort(signal);
    expect(await simul([...RANDOM], terminal)).toBe(code);
    expect(terminal.stdout.text).toBe('');
    expect(terminal.stderr.text).toBe('interrupted before the first exhibition ended\n');
  });

  test.each(ENDINGS)('ends with the exit code of %s', async (signal, code) => {
    const terminal = new FakeTerminal({ size: [80, 24] });
    let now = 0;
    terminal.now = () => {
      if (terminal.stderr.text !== '') terminal.interrupted.abort(signal);
      return (now += 10);
    };
    expect(await simul([...RANDOM, '-n', '1000000', '--json'], terminal)).toBe(code);
    expect(JSON.parse(terminal.stdout.text)).toMatchObject({ isPartial: true });
  });
});

describe('a simulation that stops by itself', () => {
  test('says what it knows, and how closely', async () => {
    const { code, stdout } = await run([...RANDOM, '--precision', 'makespan.p50 5%']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d exhibitions, seed 1, makespan\.p50 known to [\d.]+ %;/);
  });

  test('says so when the most it may play does not do', async () => {
    const { stdout } = await run([...RANDOM, '--precision', '0.1%', '-n', '300']);
    expect(stdout).toMatch(
      /300 exhibitions, seed 1, makespan\.mean known to [\d.]+ %, 0\.1 % wanted/,
    );
  });
});

describe('a simulation against others', () => {
  test('takes options of one strategy alone in its brackets, before those of all', async () => {
    const args = ['--strategy', 'hybrid(masters=2)', '--against', 'hybrid,processes(masters=3)'];
    const { stdout } = await run([...RANDOM, '-n', '9', ...args, '--masters=5', '--json']);
    const { strategy, against } = JSON.parse(stdout) as SimulateDocument;
    const masters = [strategy, ...against!.map((other) => other.strategy)].map(
      (each) => each.masters,
    );
    expect(masters).toEqual([2, 5, 3]);
    const page = await run([...RANDOM, '-n', '9', '--against', 'hybrid,hybrid(masters=2)']);
    expect(page.stdout).toMatch(/^hybrid\(masters=2\) +\d/m);
  });

  test('names another of its own kind with its options', async () => {
    const args = ['--strategy', 'hybrid(masters=2)', '--against', 'hybrid(masters=5)'];
    const { stdout } = await run([...RANDOM, '-n', '9', ...args]);
    expect(stdout).toMatch(/^hybrid\(masters=5\) +\d/m);
  });

  test('writes a dash where no number of times as long is known', async () => {
    const still = ['--move-time', '0', '--reply-time', '0', '-n', '3', '--against', 'sync'];
    const { stdout } = await run(['simulate', ...still]);
    expect(stdout).toMatch(/times as long.*\nsync +0 s +0 s +– +0.0 %\n/);
  });

  test('gives what they take longer on the same times', async () => {
    const { stdout } = await run([...RANDOM, '-n', '200', '--against', 'sync,hybrid']);
    const [, ...rows] = linesOf(stdout.slice(stdout.indexOf('On the same times')));
    expect(rows[1]).toMatch(/^sync +[\d\u202F]+\.\d s +[\d\u202F]+\.\d s +\d\.\d{3} +100\.0 %$/);
    expect(rows[3]).toMatch(
      /^hybrid +[\d\u202F]+\.\d+ s +-[\d\u202F]+\.\d+ s +0\.\d{3} +\d+\.\d %$/,
    );
    expect(stdout).toMatch(/sync: with times of their own the difference would take \d\.\d times/);
  });

  test('gives options to those who take them', async () => {
    const { code, stdout } = await run([...RANDOM, '-n', '9', '--against=hybrid', '--masters=2']);
    expect(code).toBe(0);
    expect(stdout).toContain('hybrid');
  });

  test.each([40, 80])('keeps to %d columns', async (columns) => {
    const args = [...RANDOM, '-n', '100', '--against', 'sync,threads,processes,hybrid'];
    const { stdout } = await run(args, { size: [columns, 40] });
    for (const line of linesOf(stdout)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });
});

test('a heavy tail is warned of', async () => {
  const { stdout } = await run(['simulate', '--reply-time', 'pareto(55s, alpha=1.5)', '-n', '50']);
  expect(stdout).toContain('! The variance of replyTime is infinite');
});

describe('workers', () => {
  test('give the same bytes, however many they are', async () => {
    const documents = new Set<string>();
    for (const workers of ['1', '2', '3']) {
      const terminal = new FakeTerminal();
      let now = 0;
      terminal.now = () => (now += 1000);
      const args = [
        'simulate',
        '--move-time=exp(5s)',
        '--workers',
        workers,
        '-n',
        '2000',
        '--json',
      ];
      expect(await simul(args, terminal)).toBe(0);
      documents.add(terminal.stdout.text);
    }
    expect(documents.size).toBe(1);
  });
});

describe('where opponents arrive over time', () => {
  const open = ['simulate', '--boards=300', '--rounds=1', '--move-time', 'exp(1s)'];
  const args = [...open, '--reply-time=0s', '--strategy', 'async', '-n', '50'];

  test('the long run stands beside the exhibitions that begin empty', async () => {
    const { stdout } = await run([...args, '--arrivals', '0.8/s']);
    expect(stdout).toContain('! Each exhibition begins empty');
    const [, told = ''] = stdout.split('In the long run, by theory');
    expect(told).toMatch(/^mean +≈ 4\.000 s +≈ 5\.000 s$/m);
    expect(told).toMatch(/^95 % +≈ 13\.863 s +–$/m);
  });

  test('or that the line grows without end', async () => {
    const { stdout } = await run([...args, '--arrivals', '1.2/s']);
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'In the long run the line grows without end: arrivals ask for 120.0 % of what can be done',
    );
  });
});
