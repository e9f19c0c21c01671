import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { exitCodeOf, interruptionOf } from '../../src/terminal/interruption.js';
import { ENDINGS } from '../support/fake-terminal.js';

/** A process that notes when it is ended, and with what. */
class FakeProcess extends EventEmitter {
  exitCode: number | undefined;
  readonly exits: (number | undefined)[] = [];
  exit(code?: number): void {
    this.exits.push(code);
  }
}

/** An interruption with a clock that the test turns. */
function started() {
  const process = new FakeProcess();
  const clock = { now: 5000 };
  const signal = interruptionOf(process as unknown as NodeJS.Process, () => clock.now);
  return { process, clock, signal };
}

test.each(ENDINGS)('%s interrupts, and the exit code is %i', (name, code) => {
  const { process, signal } = started();
  process.emit(name);
  expect([signal.aborted, signal.reason, exitCodeOf(signal)]).toEqual([true, name, code]);
  expect(process).toMatchObject({ exitCode: code, exits: [] });
});

test('a key that interrupts ends with the exit code of Ctrl-C', () => {
  expect(exitCodeOf(AbortSignal.abort())).toBe(130);
});

test('the same signal twice within a second is one: npx and timeout pass on what arrived already', () => {
  const { process, clock } = started();
  process.emit('SIGTERM');
  clock.now += 1000;
  process.emit('SIGTERM');
  expect(process.exits).toEqual([]);
});

test('a second signal later ends the process at once, with the exit code of the first', () => {
  const { process, clock } = started();
  process.emit('SIGTERM');
  clock.now += 1001;
  process.emit('SIGINT');
  expect(process.exits).toEqual([143]);
});
