import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const turns: string[] = [];

// Several in progress, one at a time.
async function count(name: string) {
  for (const number of [1, 2, 3]) {
    turns.push(`${name}${number}`); // <- here
    await nextTurn(); // <- thinking waiting
  }
}

const countAlone = (name: string) => [1, 2, 3].map((number) => `${name}${number}`);

if (isMainThread) {
  await Promise.all([count('a'), count('b')]); // <- closed
  console.log('in turns', ...turns); // <- over
  const workers = ['a', 'b'].map((name) => new Worker(import.meta.filename, { workerData: name }));
  for (const told of workers.map((worker) => once(worker, 'message'))) {
    const [counted] = (await told) as [string[]];
    console.log('at once', ...counted);
  }
} else parentPort?.postMessage(countAlone(workerData as string));
