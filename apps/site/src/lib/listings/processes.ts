import { fork } from 'node:child_process';
import { once } from 'node:events';

const moves: string[] = []; // every process has its own
const boards = process.argv.slice(2);
const bell = new Int32Array(new SharedArrayBuffer(4));
const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

function play(board: string) {
  for (let round = 0; round < 3; round++) {
    think(); // <- here
    moves.push(board);
    Atomics.wait(bell, 0, 0, 20); // <- thinking waiting
  }
}

if (boards.length === 0) {
  const start = (some: string) => fork(import.meta.filename, some.split(' '));
  const masters = ['1 3', '2 4'].map(start);
  let made = 0;
  for (const told of masters.map((master) => once(master, 'message'))) {
    const [count] = (await told) as [number];
    made += count;
  }
  console.log(made, 'moves told,', moves.length, 'here'); // <- done
} else {
  boards.forEach(play); // <- closed first over
  process.send?.(moves.length);
}
