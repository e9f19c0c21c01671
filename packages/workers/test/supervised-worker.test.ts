import { describe, expect, test } from 'vitest';
import { LostError, SupervisedWorker } from '../src/index.js';
import { ManualClock } from '../src/testing.js';
import { delivered, localThread } from './support/local-thread.js';

const PATIENCE = { silence: 2, start: 8 };

class Greeter {
  /** Answers the pending greeting. */
  answer: () => void = () => undefined;

  greet(name: string): string {
    return `good day, ${name}`;
  }

  greetLater(name: string): Promise<string> {
    return new Promise((resolve) => {
      this.answer = () => resolve(this.greet(name));
    });
  }

  refuse(): never {
    throw new RangeError('no greetings left');
  }

  count(onProgress: (share: number) => void): Promise<never> {
    onProgress(0.5);
    return new Promise<never>(() => undefined);
  }
}

function greeting({ isStarted = true } = {}) {
  const thread = localThread();
  const clock = new ManualClock();
  const worker = new SupervisedWorker<Greeter>(thread, clock);
  const greeter = new Greeter();
  if (isStarted) thread.start(greeter);
  const greet = () => worker.call((remote) => remote.greetLater('Vera'), PATIENCE);
  return { thread, clock, worker, greeter, greet };
}

/** The outcome of a call, or `pending`. */
async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  const settled = call.then(
    (answer: unknown) => answer,
    (error: unknown) => (error instanceof LostError ? `lost: ${error.why}` : error),
  );
  return Promise.race([settled, delivered().then(() => 'pending')]);
}

test('a worker answers', async () => {
  const { worker } = greeting();
  await expect(worker.call((remote) => remote.greet('Vera'), PATIENCE)).resolves.toBe(
    'good day, Vera',
  );
});

test("a worker's own error is thrown, and the worker survives", async () => {
  const { worker } = greeting();
  const refused = worker.call((remote) => remote.refuse(), PATIENCE);
  await expect(refused).rejects.toThrow('no greetings left');
  expect(worker.hasEnded).toBe(false);
  await expect(worker.call((remote) => remote.greet('Vera'), PATIENCE)).resolves.toMatch(/Vera/);
});

test('a call with an argument that cannot be sent fails, and the worker survives', async () => {
  const { worker } = greeting();
  const unsendable = (() => 'Vera') as unknown as string;
  const refused = worker.call((remote) => remote.greet(unsendable), PATIENCE);
  await expect(refused).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(worker.hasEnded).toBe(false);
});

describe('a worker that ends', () => {
  test('rejects the pending call and every later one', async () => {
    const { thread, worker, greet } = greeting();
    const call = greet();
    thread.end(new Error('out of memory'));
    await expect(call).rejects.toThrow(LostError);
    await expect(call).rejects.toThrow('out of memory');
    await expect(greet()).rejects.toThrow('out of memory');
    expect(worker.hasEnded).toBe(true);
  });

  test('rejects every pending call', async () => {
    const { thread, greet } = greeting();
    const calls = [greet(), greet()];
    thread.end(new Error('struck'));
    expect(await Promise.all(calls.map(outcomeOf))).toEqual(['lost: struck', 'lost: struck']);
  });

  test('by dismissal rejects with the reason, and is terminated once', async () => {
    const { thread, worker, greet } = greeting();
    const call = greet();
    await worker.dismiss(new Error('enough'));
    await worker.dismiss(new Error('enough again'));
    await expect(call).rejects.toThrow(/^enough$/);
    expect(thread.isTerminated).toBe(true);
  });
});

describe('a worker that is silent', () => {
  test('is lost after its patience and is terminated', async () => {
    const { thread, clock, greet } = greeting();
    await delivered();
    const call = greet();
    clock.turn(1.99);
    expect(await outcomeOf(call)).toBe('pending');
    clock.turn(0.01);
    expect(await outcomeOf(call)).toBe('lost: it was silent for 2.0 s');
    expect(thread.isTerminated).toBe(true);
  });

  test('may take longer to start', async () => {
    const { clock, greet } = greeting({ isStarted: false });
    const call = greet();
    clock.turn(7.99);
    expect(await outcomeOf(call)).toBe('pending');
    clock.turn(0.01);
    expect(await outcomeOf(call)).toBe('lost: it was silent for 8.0 s');
  });

  test('has started with its first message, and then has its normal patience', async () => {
    const { thread, clock, worker, greeter, greet } = greeting({ isStarted: false });
    const call = greet();
    clock.turn(7.5);
    expect(worker.hasStarted).toBe(false);
    thread.start(greeter);
    await delivered();
    expect(worker.hasStarted).toBe(true);
    clock.turn(1.99);
    expect(await outcomeOf(call)).toBe('pending');
    clock.turn(0.01);
    expect(await outcomeOf(call)).toMatch(/^lost/);
  });

  test('may be silent for ever while no call is pending', async () => {
    const { clock, worker } = greeting();
    await worker.call((remote) => remote.greet('Vera'), PATIENCE);
    clock.turn(3600);
    await expect(worker.call((remote) => remote.greet('Vera'), PATIENCE)).resolves.toMatch(/Vera/);
  });

  test('is not lost while it sends heartbeats', async () => {
    const { thread, clock, greeter, greet } = greeting();
    const call = greet();
    await delivered();
    for (let second = 0; second < 60; second++) {
      thread.clock.turn(1);
      await delivered();
      clock.turn(1);
    }
    greeter.answer();
    await expect(call).resolves.toBe('good day, Vera');
  });

  test('is not lost while it reports progress', async () => {
    const { clock, worker } = greeting();
    const shares: number[] = [];
    await delivered();
    const call = worker.call(
      (remote, listen) => remote.count(listen((share: number) => void shares.push(share))),
      PATIENCE,
    );
    clock.turn(1.5);
    await delivered();
    expect(shares).toEqual([0.5]);
    clock.turn(1.5);
    expect(await outcomeOf(call)).toBe('pending');
    clock.turn(0.5);
    expect(await outcomeOf(call)).toMatch(/^lost/);
  });

  test('may be silent for the additional time it announced, until its next message', async () => {
    const { thread, clock, worker } = greeting({ isStarted: false });
    const announce = thread.start(new Greeter());
    await delivered();
    const call = worker.call((remote) => remote.greetLater('Vera'), PATIENCE);
    announce(10);
    await delivered();
    clock.turn(11.9);
    expect(await outcomeOf(call)).toBe('pending');
    thread.clock.turn(0.25);
    await delivered();
    clock.turn(1.9);
    expect(await outcomeOf(call)).toBe('pending');
    clock.turn(0.1);
    expect(await outcomeOf(call)).toBe('lost: it was silent for 2.0 s');
  });

  test('is not lost when this thread was blocked', async () => {
    const { clock, greeter, greet } = greeting();
    await delivered();
    const call = greet();
    clock.holdUp(3600);
    await delivered();
    greeter.answer();
    await expect(call).resolves.toBe('good day, Vera');
  });
});

test('a worker keeps the process alive only during calls', async () => {
  const { thread, greeter, greet } = greeting();
  expect(thread.isKeptAlive).toBe(false);
  const calls = [greet(), greet()];
  expect(thread.isKeptAlive).toBe(true);
  await delivered();
  greeter.answer();
  await calls[1];
  expect(thread.isKeptAlive).toBe(true);
  thread.end(new Error('struck'));
  expect(await outcomeOf(calls[0]!)).toBe('lost: struck');
});

test('a worker sends heartbeats only during calls', async () => {
  const { thread, greeter, greet } = greeting();
  const signs: unknown[] = [];
  thread.endpoint.addEventListener('message', (event) => {
    signs.push((event as MessageEvent<unknown>).data);
  });
  const beats = () => signs.splice(0).filter((sign) => !Object.hasOwn(sign as object, 'id')).length;
  await delivered();
  expect(beats()).toBe(1);
  thread.clock.turn(10);
  await delivered();
  expect(beats()).toBe(0);
  const call = greet();
  await delivered();
  thread.clock.turn(1);
  await delivered();
  expect(beats()).toBe(4);
  greeter.answer();
  await call;
  thread.clock.turn(10);
  await delivered();
  expect(beats()).toBe(0);
});
