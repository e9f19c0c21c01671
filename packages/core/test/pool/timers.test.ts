import { ManualClock } from '@simul/workers/testing';
import { expect, test } from 'vitest';
import { IdleTimer } from '../../src/pool/timers.js';

test('idle time is counted from the end of the last work', async () => {
  const clock = new ManualClock();
  let calls = 0;
  const timer = new IdleTimer(clock, 5, () => calls++);
  const work = () => timer.during(() => Promise.resolve());
  await work();
  clock.turn(3);
  await work();
  clock.turn(4.9);
  expect(calls).toBe(0);
  clock.turn(0.1);
  expect(calls).toBe(1);
});
