import { expect, test, vi } from 'vitest';
import { TAKE_OVER } from '../../src/lib/update/message.js';
import { takeOver } from '../../src/lib/update/take-over.js';
import { FakeContainer } from './fake-container.js';

test('the worker that waits is told, and the page loads again once it has taken over', async () => {
  const container = new FakeContainer();
  const worker = container.registration.find();
  container.registration.settle(worker, true);
  const reload = vi.fn();
  await takeOver(container, reload);
  expect(worker.messages).toEqual([TAKE_OVER]);
  expect(reload).not.toHaveBeenCalled();
  container.control();
  container.control();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('what another tab has asked for already is loaded at once', async () => {
  const reload = vi.fn();
  await takeOver(new FakeContainer(), reload);
  expect(reload).toHaveBeenCalledTimes(1);
});
