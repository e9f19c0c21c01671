import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { nodeTerminal } from '../../src/terminal/node-terminal.js';
import { paperOf } from '../../src/terminal/paper.js';

function processWith(stdout: unknown, env: NodeJS.ProcessEnv): NodeJS.Process {
  return { env, stdout, stderr: new PassThrough() } as unknown as NodeJS.Process;
}

test('a pipe is no terminal and takes no colour, not even where CI is set', () => {
  const terminal = nodeTerminal(processWith(new PassThrough(), { CI: 'true' }));
  expect(terminal.stdout.isTTY).toBe(false);
  expect(paperOf(terminal.stdout, terminal, true).ink.here('x')).toBe('x');
});
