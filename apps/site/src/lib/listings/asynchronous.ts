import { setTimeout as sleep } from 'node:timers/promises';

const moves: number[] = [];

// Her move: the processor works, and nobody else is served.
const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

async function play(board: number) {
  for (let round = 0; round < 3; round++) {
    think(); // <- here
    moves.push(board);
    await sleep(20); // <- thinking waiting
  }
}

const games = [1, 2, 3, 4].map(play); // <- closed first
await Promise.all(games); // <- over
console.log('moves at boards', ...moves); // <- done
