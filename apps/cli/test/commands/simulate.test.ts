import { describe, expect, test } from 'vitest';
import { simul } from '../../src/simul.js';
import { widthOf } from '../../src/text/width.js';
import { FakeTerminal, linesOf, run } from '../fake-terminal.js';

const RANDOM = ['simulate', '--reply-time', 'exp(55s)', '--boards', '6', '--rounds', '5'];

describe('a simulation', () => {
  test('gives means, quantiles and a histogram of all makespans', async () => {
    const { code, stdout } = await run([...RANDOM, '-n', '300']);
    expect(code).toBe(0);
    expect(stdout).toContain('300 exhibitions, seed 1');
    expect(stdout).toMatch(/^95 % /m);
    const counts = linesOf(stdout).flatMap(
      (line) => /^ *[\d ]+\.?\d* s [█▏▎▍▌▋▊▉]* ?(\d+)$/.exec(line) ?? [],
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
  });

  test('says so where nothing is left to chance', async () => {
    const { stdout } = await run(['simulate', '-n', '2']);
    expect(stdout).toContain('3 655.0 s');
    expect(stdout).toContain('Nothing in this scenario is left to chance');
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
      each.now = () => (now += 200);
      await simul([...RANDOM, '-n', '4000'], each);
    }
    expect(piped.stderr.text).toBe('');
    expect(terminal.stderr.text).toMatch(/\r\x1b\[K1 024 of 4 000/);
    expect(terminal.stderr.text.endsWith('\r\x1b[K')).toBe(true);
    expect(terminal.stdout.text).not.toContain('\r');
  });
});

describe('a simulation that is interrupted', () => {
  test('says what is known so far, calls it partial, and ends with 130', async () => {
    const terminal = new FakeTerminal({ size: [80, 24] });
    let asked = 0;
    terminal.now = () => {
      if (++asked === 3) terminal.interrupted.abort();
      return asked * 200;
    };
    expect(await simul([...RANDOM, '-n', '1000000'], terminal)).toBe(130);
    expect(terminal.stdout.text).toMatch(/\d exhibitions, partial: of 1 000 000, seed 1/);
  });

  test('before anything is known says nothing', async () => {
    const terminal = new FakeTerminal();
    terminal.interrupted.abort();
    expect(await simul([...RANDOM], terminal)).toBe(130);
    expect(terminal.stdout.text).toBe('');
  });
});
