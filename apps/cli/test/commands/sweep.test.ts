import { describe, expect, test } from 'vitest';
import { simul } from '../../src/simul.js';
import { widthOf } from '../../src/text/width.js';
import { ENDINGS, FakeTerminal, linesOf, run, type Outcome } from '../support/fake-terminal.js';

const ONE = ['sweep', '--vary', 'boards=4..24:4', '--strategy', 'async', '-n', '20'];
const RANDOM = [...ONE, '--reply-time', 'exp(55s)'];
const MANY = RANDOM.map((arg) => (arg === '20' ? '2000' : arg));
const TWO = ['sweep', '--vary', 'boards=2..20:2', '--vary', 'moveTime=1s..8s:1s', '-n', '1'];

describe('a sweep', () => {
  test('gives every point with its interval, and theory beside it', async () => {
    const { code, stdout } = await run(RANDOM);
    expect(code).toBe(0);
    expect(stdout).toContain('6 points, 20 exhibitions at each, seed 1');
    for (const boards of [4, 8, 12, 16, 20, 24]) {
      expect(stdout).toMatch(new RegExp(`^boards ${boards} .* s .* s +≥ .* s$`, 'm'));
    }
    expect(linesOf(stdout).filter((line) => line.includes(' … '))).toHaveLength(6);
  });

  test('marks the saturation point: 12 boards of the reference', async () => {
    const { stdout } = await run(ONE);
    expect(stdout).toContain('┊ saturation point: boards 12\n');
    expect(stdout).toMatch(/boards 24 +3\u202F655\.0 s +3\u202F655\.0 s +≈? ?= 3\u202F655\.0 s/);
  });

  test('finds it between points, and along other fields: 2 masters saturate at 24 boards', async () => {
    const { stdout } = await run([
      'sweep',
      'judit',
      '--vary',
      'masters=1,4',
      '--strategy',
      'hybrid',
      '-n',
      '1',
    ]);
    expect(stdout).toContain('saturation point: masters 2\n');
  });

  test('tells several of a kind apart by their options', async () => {
    const args = ['sweep', '--vary', 'boards=2..8:2', '-n', '5', '--strategy'];
    const { stdout } = await run([...args, 'async,async(openGames=2)']);
    expect(stdout).toMatch(/^async\(openGames=2\) +8 /m);
    expect(stdout).toMatch(/^async +8 /m);
  });

  test('draws strategies as lines of one chart, those without masters once', async () => {
    const args = ['sweep', '--vary', 'boards=2..8:2', '--vary', 'masters=1,2', '-n', '5'];
    const { stdout } = await run([...args, '--strategy', 'async,hybrid']);
    expect(stdout).toContain('12 points');
    expect(stdout).toContain('● async   ○ hybrid, masters 1   ◆ hybrid, masters 2');
  });

  test('draws two long axes as a map', async () => {
    const { stdout } = await run(TWO);
    expect(stdout).toContain('makespan.mean by boards, a row for each moveTime');
    expect(linesOf(stdout).filter((line) => /^\ds [·░▒▓█]+$/.test(line))).toHaveLength(8);
  });

  test('shows what it is asked for', async () => {
    const { stdout } = await run([...RANDOM, '--of', 'utilisation.mean', '--of', 'waitTime.p99']);
    expect(stdout).toMatch(/utilisation\.mean +waitTime\.p99/);
    expect(stdout).toContain('utilisation.mean by boards');
    expect(stdout).toMatch(/^ +9\d\.\d %│/m);
  });

  test('has no chart of three fields', async () => {
    const three = [
      '--vary',
      'boards=2..9',
      '--vary',
      'rounds=2..9',
      '--vary',
      'walkTime=0s..2s:1s',
    ];
    const { stdout } = await run(['sweep', ...three, '-n', '1']);
    expect(stdout).not.toContain(' by boards');
  });
});

test.each([
  ['lines', RANDOM],
  ['a map', TWO],
])('%s keep to the width of the paper and to its letters', async (_, args) => {
  for (const columns of [40, 50, 80, 140]) {
    const { stdout } = await run(args, {
      size: [columns, 40],
      environment: { NO_COLOR: '1', LANG: 'C' },
    });
    for (const line of linesOf(stdout)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    expect(stdout).toMatch(/^[\x0a\x20-\x7e]+$/);
  }
});

describe('a sweep for programs', () => {
  test('is a table as CSV, times in seconds', async () => {
    const { stdout } = await run([...RANDOM, '--csv', '--of', 'makespan.p95']);
    const [head = '', ...lines] = linesOf(stdout);
    expect(head).toBe(
      'strategy,boards,replications,partial,makespan.p95,makespan.p95.low,makespan.p95.high,' +
        'theory.makespan.standing,theory.makespan,theory.makespan.low,theory.makespan.high,theory.saturationPoint',
    );
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^async,12,20,false,\d+\.\d+,\d+\.\d+,,bound,,\d+,\d+\.\d+,12$/);
  });

  test('quotes what has commas', async () => {
    const { stdout } = await run([
      'sweep',
      '--vary',
      'replyTime=gamma(5s, cv=2)',
      '-n',
      '3',
      '--csv',
    ]);
    expect(stdout).toContain('\nasync,"gamma(5s, cv=2)",3,false,');
  });

  test('is one document as JSON, the same on any number of workers', async () => {
    const [one, two] = [
      await run([...RANDOM, '--json']),
      await run([...RANDOM, '--json', '--workers', '2']),
    ];
    expect(two.stdout).toBe(one.stdout);
    const read = JSON.parse(one.stdout) as { points: { at: unknown }[] };
    expect(Object.keys(read)).toEqual(['scenario', 'seed', 'vary', 'isPartial', 'points']);
    expect(Object.keys(read.points[0]!)).toEqual([
      ...['at', 'strategy', 'replications', 'isPartial', 'warnings', 'estimate', 'prediction'],
    ]);
    expect(read.points.map(({ at }) => at)).toEqual(
      [4, 8, 12, 16, 20, 24].map((boards) => ({ boards })),
    );
  });
});

describe('a sweep to a precision', () => {
  const args = [...RANDOM, '--precision', '1%'];

  test('says how closely the worst point is known, where that is not as wanted', async () => {
    const { stdout } = await run(args);
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /at worst makespan\.mean known to [\d.]+ %, 1 % wanted; below/,
    );
  });

  test('says so of every point as JSON', async () => {
    const { stdout } = await run([...args, '--json']);
    const read = JSON.parse(stdout) as { points: { precision: object }[] };
    for (const { precision } of read.points) {
      expect(precision).toMatchObject({ target: 'makespan.mean', relative: 0.01 });
    }
  });
});

test('a sweep warns of the points that lean on a tail', async () => {
  const args = ['--boards', '3', '--vary', 'replyTime=5s,pareto(5s, alpha=1.5)', '-n', '50'];
  const { stdout } = await run(['sweep', ...args]);
  expect(stdout).toContain('! At 1 of 2 points, first async, replyTime pareto(5s, alpha=1.5):');
});

describe('what is asserted of a sweep', () => {
  test('must hold at every point, or it ends with 4 and the worst of them', async () => {
    const { code, stdout, stderr } = await run([
      ...ONE.slice(0, -1),
      '100',
      '--assert',
      'makespan.p95 <= 40m',
    ]);
    expect(code).toBe(4);
    expect(stdout).toContain('✗ makespan.p95 <= 40m does not hold at 3 of 6 points');
    expect(`\n${stderr}`).toMatchInlineSnapshot(`
      "
      ✗ makespan.p95 <= 40m at 3 of 6 points
        found   3\u202F655.0 s at boards 24
        wanted  at most 2\u202F400.0 s
      "
    `);
  });

  test('is quiet where it holds', async () => {
    const { code, stdout, stderr } = await run([...ONE, '--assert', 'makespan.p95 <= 2h']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('✓ makespan.p95 <= 2h holds at all 6 points');
  });
});

describe('a sweep that is interrupted', () => {
  test('gives the points that are complete, calls them partial, and ends with 130', async () => {
    const { code, stdout } = await interrupted(1200, MANY);
    expect(code).toBe(130);
    expect(stdout).toMatch(/4 points, partial: of 6, \d+ to 2\u202F000\s/);
    expect(linesOf(stdout).filter((line) => /^boards \d+ +\d/.test(line))).toHaveLength(3);
    expect(linesOf(stdout).filter((line) => /^boards \d+, partial /.test(line))).toHaveLength(1);
  });

  test('keeps what it played of its first point, and says that it is partial', async () => {
    const { code, stdout } = await interrupted(20, FIRST);
    expect(code).toBe(130);
    expect(stdout).toMatch(/1 point, partial: of 2, [\d\u202F]+ exhibitions at each/);
    expect(stdout).toMatch(/^boards 4, partial +\d/m);

    const document = JSON.parse((await interrupted(20, [...FIRST, '--json'])).stdout) as Document;
    expect(document).toMatchObject({ isPartial: true, points: [{ isPartial: true }] });
    const [{ replications } = { replications: 0 }] = document.points;
    expect(replications).toBeGreaterThan(0);
    expect(replications).toBeLessThan(100_000);

    const table = linesOf((await interrupted(20, [...FIRST, '--csv'])).stdout);
    expect(table[0]).toMatch(/^strategy,boards,replications,partial,makespan/);
    expect(table.slice(1)).toEqual([expect.stringMatching(/^async,4,\d+,true,/)]);
  });

  test('is partial where only its last point is', async () => {
    const one = FIRST.map((arg) => (arg === 'boards=4,8' ? 'boards=4' : arg));
    const { code, stdout } = await interrupted(20, [...one, '--json']);
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ isPartial: true, points: [{ isPartial: true }] });
  });

  test.each(ENDINGS)(
    'before any exhibition is over says so on stderr (%s)',
    async (signal, code) => {
      const terminal = new FakeTerminal();
      terminal.interrupted.abort(signal);
      expect(await simul([...RANDOM], terminal)).toBe(code);
      expect(terminal.stdout.text).toBe('');
      expect(terminal.stderr.text).toBe('interrupted before the first exhibition ended\n');
    },
  );
});

const FIRST = ['sweep', '--vary', 'boards=4,8', '-n', '100000', '--reply-time', 'exp(55s)'];

interface Document {
  readonly points: readonly { readonly replications: number }[];
}

/** Interrupts a sweep when the clock has been read the given number of times: before each range. */
async function interrupted(reads: number, args: readonly string[]): Promise<Outcome> {
  const terminal = new FakeTerminal();
  let read = 0;
  terminal.now = () => {
    if (++read === reads) terminal.interrupted.abort();
    return read;
  };
  const code = await simul([...args, '--workers', '1'], terminal);
  return { code, stdout: terminal.stdout.text, stderr: terminal.stderr.text };
}

describe('a sweep of arrivals over the capacity', () => {
  const api = ['sweep', '--boards=200', '--rounds=1', '--move-time', 'exp(1s)', '--reply-time=0s'];
  const args = [...api, '--strategy', 'async', '--vary', 'arrivals=0.5/s..1.5/s:0.5/s', '-n', '40'];

  test('shows response times, and where the line grows without end', async () => {
    const { stdout } = await run(args);
    expect(stdout).toMatch(/^ +responseTime\.mean +responseTime\.p95 +in theory$/m);
    expect(stdout).toMatch(/^arrivals 0\.5\/s .* ≈ 2\.000 s$/m);
    expect(stdout).toMatch(/^arrivals 1\/s .* never catches up$/m);
    expect(stdout).toMatch(/^arrivals 1\.5\/s .* never catches up$/m);
    expect(stdout).toContain('┊ the line grows without end, from arrivals 1/s\n');
  });

  test('by masters, up to which number it does so', async () => {
    const busy = [...api, '--arrivals', '2.5/s', '--dispatch', 'shared', '-n', '2'];
    const { stdout } = await run([...busy, '--strategy', 'hybrid', '--vary', 'masters=1..5']);
    expect(stdout).toContain('┊ the line grows without end, up to masters 2.50\n');
  });

  test('of times between arrivals no such rate is marked', async () => {
    const slow = [...api, '--strategy', 'async', '-n', '2', '--vary', 'arrivals=500ms,1500ms'];
    const { stdout } = await run(slow);
    expect(stdout).not.toContain('┊');
    expect(stdout).toContain('never catches up');
  });

  test('other numbers are shown where they are asked for', async () => {
    const { stdout } = await run([...args, '--of', 'makespan.mean']);
    expect(stdout).toContain('makespan.mean by arrivals');
    expect(stdout).not.toContain('responseTime');
  });
});

describe('a sweep of arrivals', () => {
  const small = ['--boards=3', '--rounds=1', '--reply-time=0s', '-n', '2'];
  const args = ['sweep', ...small, '--vary', 'arrivals=10/s..30/s:10/s'];

  test('names rates in the table and under the chart', async () => {
    const { stdout } = await run(args);
    expect(stdout).toMatch(/^arrivals 20\/s /m);
    expect(stdout).toMatch(/^ +10\/s +20\/s +30\/s$/m);
    expect(stdout).not.toContain('exp(');
  });

  test('carries rates in JSON and CSV, which documents take', async () => {
    const document = JSON.parse((await run([...args, '--json'])).stdout) as object;
    expect(document).toMatchObject({
      vary: [{ field: 'arrivals', values: ['10/s', '20/s', '30/s'] }],
      points: [{ at: { arrivals: '10/s' } }, { at: { arrivals: '20/s' } }, {}],
    });
    const rows = linesOf((await run([...args, '--csv'])).stdout);
    expect(rows[1]).toMatch(/^async,10\/s,2,/);
  });

  test('and of limits on the replies is for recorded games too', async () => {
    const files = { games: '[[[1, 2]], [[1, 2]]]' };
    const { code, stdout } = await run(
      ['sweep', 'games', '--vary', 'reply-limit=1,2', '--csv', '-n', '2'],
      { files },
    );
    expect(code).toBe(0);
    expect(linesOf(stdout)[0]).toMatch(/^strategy,replyLimit,/);
  });
});
