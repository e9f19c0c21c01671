import { describe, expect, test } from 'vitest';
import { allCommands, COMMANDS } from '../../src/program/registry.js';
import { widthOf } from '../../src/text/width.js';
import { linesOf, run } from '../support/fake-terminal.js';

const commands = await allCommands();

test('help names every command, however it is asked for', async () => {
  const { code, stdout } = await run(['help']);
  expect(code).toBe(0);
  for (const { name, summary } of commands) {
    expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 30)}`, 'm'));
  }
  expect((await run(['--help'])).stdout).toBe(stdout);
  expect((await run(['-h'])).stdout).toBe(stdout);
});

describe.each(commands)('help of $name', ({ name, flags, examples }) => {
  test('names every flag, and has examples', async () => {
    const { stdout } = await run(['help', name]);
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`--${flag.name}( |$)`, 'm'));
    for (const [line] of examples) expect(linesOf(stdout)).toContain(`  ${line}`);
    expect(examples.length).toBeGreaterThan(0);
    for (const asked of ['--help', '-h']) expect((await run([name, asked])).stdout).toBe(stdout);
  });

  test.each([40, 60, 100])('keeps to %d columns', async (columns) => {
    const { stdout } = await run(['help', name], { size: [columns, 40] });
    const own = new Set([
      ...examples.map(([line]) => `  ${line}`),
      ...flags.map(({ name: flag }) => flag),
    ]);
    for (const line of linesOf(stdout)) {
      const isWhole = own.has(line) || /^ +(-\w, )?--\S+( \S+)?$/.test(line);
      if (!isWhole) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('examples are command lines that make sense', async () => {
    for (const [line] of examples) {
      const [, ...args] = (line.split(/ [|>] /)[0] ?? '').match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
      const files = {
        'games.pgn': '1. e4 {[%clk 0:01:00]} e5 {[%clk 0:00:59]} 2. d4 {[%clk 0:00:50]} *',
      };
      const words = args.map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
      // A few exhibitions make as much sense as many.
      const isFree = flags.some((flag) => flag.name === 'replications') && !words.includes('-n');
      const few = isFree ? ['-n', '100'] : [];
      const { code, stderr } = await run([...words, ...few], { files, size: [100, 40] });
      expect({ line, code, stderr: code === 0 ? '' : stderr }).toEqual({
        line,
        code: 0,
        stderr: '',
      });
    }
  });
});

test('the version is said alone', async () => {
  for (const args of [['version'], ['--version'], ['-V']]) {
    expect(await run(args)).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  }
});

test('presets are listed, each with what it is', async () => {
  const { stdout } = await run(['presets']);
  expect(stdout).toMatch(/^judit +the reference/m);
  expect(Object.keys(COMMANDS)).toContain('presets');
});

test('the schema is one of JSON Schema', async () => {
  const { stdout } = await run(['schema']);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { boards: { type: 'integer' }, replyTime: {} },
  });
});
