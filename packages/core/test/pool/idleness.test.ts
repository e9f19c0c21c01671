import { ManualClock } from '@simul/workers/testing';
import { expect, test } from 'vitest';
import { Idleness } from '../../src/pool/idleness.js';

test('idle time is counted from the end of the last work', async () => {
  const clock = new ManualClock();
  let calls = 0;
  const idleness = new Idleness(clock, 5, () => calls++);
  const work = () => idleness.during(() => Promise.resolve());
  await work();
  clock.turn(3);
  await work();
  clock.turn(4.9);
  expect(calls).toBe(0);
  clock.turn(0.1);
  expect(calls).toBe(1);
});
