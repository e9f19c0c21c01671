import { once } from 'node:events';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const memory = (workerData as SharedArrayBuffer | null) ?? new SharedArrayBuffer(16);
const shared = new Int32Array(memory);
const [OPEN_GAMES, MASTERS, MOVES, BELL] = [0, 1, 2, 3];

const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

// Takes one of as many as there are, and waits for as long as there is none.
function take(what: number) {
  for (;;) {
    const left = Atomics.load(shared, what);
    if (left === 0) Atomics.wait(shared, what, 0);
    else if (Atomics.compareExchange(shared, what, left, left - 1) === left) return;
  }
}

function giveBack(what: number) {
  Atomics.add(shared, what, 1);
  Atomics.notify(shared, what, 1);
}

function play() {
  take(OPEN_GAMES); // <- closed
  for (let round = 0; round < 3; round++) {
    take(MASTERS); // <- first waiting
    think(); // <- here
    giveBack(MASTERS);
    Atomics.add(shared, MOVES, 1);
    Atomics.wait(shared, BELL, 0, 20); // <- thinking
  }
  giveBack(OPEN_GAMES);
}

if (isMainThread) {
  shared[OPEN_GAMES] = 2; // games in progress, at most
  shared[MASTERS] = 2; // moves at one instant, at most
  const start = () => new Worker(import.meta.filename, { workerData: memory });
  const exits = Array.from({ length: 4 }, () => once(start(), 'exit'));
  await Promise.all(exits); // <- over
  console.log('4 games,', shared[MOVES], 'moves'); // <- done
} else play();
