import { expect, test } from 'vitest';
import { LostError, NoWorkersError, retry, WorkerSlot } from '../src/index.js';

test('an attempt whose worker was lost is retried up to the limit of tries', async () => {
  const losses: number[] = [];
  const attempt = (lost: number) => {
    losses.push(lost);
    return lost === 2 ? Promise.resolve('answer') : Promise.reject(new LostError('gone'));
  };
  await expect(retry(3, attempt)).resolves.toBe('answer');
  expect(losses).toEqual([0, 1, 2]);
  await expect(retry(2, attempt)).rejects.toThrow(LostError);
});

test('any other error is thrown without a retry', async () => {
  let tries = 0;
  const attempt = () => {
    tries++;
    return Promise.reject(new RangeError('no'));
  };
  await expect(retry(3, attempt)).rejects.toThrow(RangeError);
  expect(tries).toBe(1);
});

/** A worker that only ends. */
class Idler {
  hasEnded = false;

  dismiss(): Promise<void> {
    this.hasEnded = true;
    return Promise.resolve();
  }
}

test('a slot keeps its worker until it has ended', async () => {
  const slot = new WorkerSlot(() => new Idler());
  const first = slot.worker();
  expect(slot.worker()).toBe(first);
  await slot.dismiss(new Error('enough'));
  expect(slot.worker()).not.toBe(first);
});

test('a slot throws a NoWorkersError when the host refuses to start a worker', () => {
  const slot = new WorkerSlot<Idler>(() => {
    throw new Error('no threads left');
  });
  expect(() => slot.worker()).toThrow(NoWorkersError);
  expect(() => slot.worker()).toThrow('this host refuses workers: no threads left');
});
