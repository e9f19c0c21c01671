import { describe, expect, test, vi } from 'vitest';
import { watchForNewer } from '../../src/lib/update/watch-for-newer.js';
import { FakeContainer } from './fake-container.js';

async function watched(isControlled: boolean, before?: (container: FakeContainer) => unknown) {
  const container = new FakeContainer();
  if (isControlled) container.control();
  before?.(container);
  const tell = vi.fn();
  const end = watchForNewer(container, tell);
  await container.ready;
  return { container, registration: container.registration, tell, end };
}

describe('a newer version is told', () => {
  test('when its worker waits already', async () => {
    const { tell } = await watched(true, ({ registration }) =>
      registration.settle(registration.find(), true),
    );
    expect(tell).toHaveBeenCalled();
  });

  test('when its worker has kept it, and not before', async () => {
    const { registration, tell } = await watched(true);
    const worker = registration.find();
    expect(tell).not.toHaveBeenCalled();
    registration.settle(worker, true);
    expect(tell).toHaveBeenCalled();
  });

  test('when its worker was at it before the page watched', async () => {
    const { registration, tell } = await watched(true, (container) =>
      container.registration.find(),
    );
    expect(tell).not.toHaveBeenCalled();
    registration.settle(registration.installing!, true);
    expect(tell).toHaveBeenCalled();
  });

  test('when another tab has taken it', async () => {
    const { container, tell } = await watched(true);
    container.control();
    expect(tell).toHaveBeenCalled();
  });

  test('when another tab has taken it, and this page was loaded before any worker', async () => {
    const { container, tell } = await watched(false);
    container.control();
    expect(tell).not.toHaveBeenCalled();
    container.control();
    expect(tell).toHaveBeenCalled();
  });
});

describe('no newer version is told', () => {
  test('when its worker has failed', async () => {
    const { registration, tell } = await watched(true);
    registration.settle(registration.find(), false);
    expect(tell).not.toHaveBeenCalled();
  });

  test('when the first worker of all takes the page over', async () => {
    const { container, tell } = await watched(false);
    container.control();
    expect(tell).not.toHaveBeenCalled();
  });

  test('once nobody watches', async () => {
    const { container, registration, tell, end } = await watched(true);
    const worker = registration.find();
    end();
    registration.settle(worker, true);
    container.control();
    registration.settle(registration.find(), true);
    expect(tell).not.toHaveBeenCalled();
  });
});
