import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const moves: string[] = []; // every process has its own
const boards = process.argv.slice(2);

const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

async function play(board: string) {
  for (let round = 0; round < 3; round++) {
    think(); // <- here
    moves.push(board);
    await sleep(20); // <- thinking waiting
  }
}

if (boards.length === 0) {
  const start = (some: string) => fork(import.meta.filename, some.split(' '));
  const masters = ['1 3', '2 4'].map(start);
  for (const told of masters.map((master) => once(master, 'message'))) {
    const [made] = (await told) as [string[]];
    console.log('a master moved at boards', ...made); // <- done
  }
} else {
  // An event loop in each process.
  await Promise.all(boards.map(play)); // <- closed first over
  process.send?.(moves);
}
