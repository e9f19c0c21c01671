import { presets } from '@simul/core';
import { expect, test } from 'vitest';
import { linesOf, run } from '../support/fake-terminal.js';

test('theory of the story is exact, and shows how', async () => {
  const { stdout } = await run(['predict']);
  expect(linesOf(stdout).slice(3, 7)).toMatchInlineSnapshot(`
    [
      "makespan          exact  3\u202F655 s",
      "  (R−1)·max(kS, S+Z) + kS + Z = 29 × max(120 s, 60 s) + 120 s + 55 s = 3655 s",
      "released          exact  3\u202F600 s",
      "  (R−1)·max(kS, S+Z) + kS = 29 × max(120 s, 60 s) + 120 s = 3600 s",
    ]
  `);
});

test('each statement says what it is worth', async () => {
  const { stdout } = await run(['predict', 'gateway']);
  expect(stdout).toMatch(/^makespan +bound +\S+ s … \S+ s$/m);
  expect(stdout).toMatch(/^throughput +long-run /m);
});

test('of four masters it speaks as of one', async () => {
  const { stdout } = await run(['predict', '--strategy', 'hybrid', '--masters', '4']);
  expect(stdout).toMatch(/^makespan +exact +1\u202F825 s$/m);
});

test('formulas are ASCII where the locale takes nothing else', async () => {
  for (const scenario of presets.map(({ name }) => name)) {
    const { stdout } = await run(['predict', scenario], { environment: { LANG: 'C' } });
    expect(stdout).toMatch(/^[\n -~]*$/);
  }
});

test('both limits of a bound are in one unit, rates with three digits', async () => {
  const { stdout } = await run(['predict', '--boards', '3', '--reply-time', 'exp(55s)']);
  expect(stdout).toMatch(/^throughput +long-run +2\.57 \/ min … 3\.00 \/ min$/m);
  const brief = ['--boards=2', '--rounds=2', '--move-time=100ms', '--reply-time=exp(300ms)'];
  expect((await run(['predict', ...brief])).stdout).toMatch(
    /^makespan +bound +0\.\d{3} s … 1\.\d{3} s$/m,
  );
});

test('a rare move is counted by the day', async () => {
  const { stdout } = await run(['replay', '--boards=1', '--rounds=2', '--reply-time=3d']);
  expect(stdout).toMatch(/^throughput +0\.333 \/ day$/m);
});

test('with arrivals it is said how much of the bottleneck they ask for', async () => {
  const { stdout } = await run(['predict', 'api', '--arrivals', '150/s']);
  expect(stdout).toMatch(/^bottleneck +masters: at most 333 \/ s, 45\.0 % of it asked for$/m);
});

test('the bottleneck is in the unit of the throughput', async () => {
  const { stdout } = await run(['predict', 'llm']);
  expect(stdout).toMatch(/^throughput +long-run +\S+ \/ min … 90\.0 \/ min$/m);
  expect(stdout).toMatch(/^bottleneck +reply rate: at most 90\.0 \/ min$/m);
});
