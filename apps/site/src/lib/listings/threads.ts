// Nearest to it in Node: workers share no interpreter, only this memory.
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { once } from 'node:events';

const memory = (workerData as SharedArrayBuffer | null) ?? new SharedArrayBuffer(12);
const shared = new Int32Array(memory);
const [MASTER, MOVES, BELL] = [0, 1, 2];

const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

function play() {
  for (let round = 0; round < 3; round++) {
    while (Atomics.exchange(shared, MASTER, 1)) Atomics.wait(shared, MASTER, 1); // <- first waiting walking
    think(); // <- here
    shared[MOVES]!++;
    Atomics.store(shared, MASTER, 0);
    Atomics.notify(shared, MASTER, 1);
    Atomics.wait(shared, BELL, 0, 20); // <- thinking
  }
}

if (isMainThread) {
  const start = () => new Worker(import.meta.filename, { workerData: memory }); // <- closed
  const exits = Array.from({ length: 4 }, () => once(start(), 'exit'));
  await Promise.all(exits); // <- over
  console.log(shared[MOVES], 'moves in one shared count'); // <- done
} else play();
