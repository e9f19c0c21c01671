import { expect, test } from 'vitest';
import { afterSilence } from '../../src/pool/silence.js';

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Holds up this thread, as long sums or a machine asleep do. */
function holdUp(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('silence is heard', async () => {
  let isSilent = false;
  afterSilence(0.02, () => (isSilent = true));
  await wait(500);
  expect(isSilent).toBe(true);
});

test('nobody is silent because this thread did not listen', async () => {
  let isSilent = false;
  const callOff = afterSilence(0.8, () => (isSilent = true));
  holdUp(1000);
  await wait(1);
  expect(isSilent).toBe(false);
  callOff();
});

test('a silence that is called off is none', async () => {
  let isSilent = false;
  const callOff = afterSilence(0.02, () => (isSilent = true));
  callOff();
  await wait(200);
  expect(isSilent).toBe(false);
});
