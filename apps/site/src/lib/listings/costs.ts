import { setTimeout as sleep } from 'node:timers/promises';

const moves: number[] = [];

const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

async function play(board: number) {
  for (let round = 0; round < 3; round++) {
    think(); // <- here
    moves.push(board);
    await sleep(20); // <- thinking waiting
  }
}

// Each takes the next board from one queue once her last game is over.
async function playNext(queue: Iterable<number>) {
  for (const board of queue) {
    await play(board); // <- closed
  }
}

const queue = [1, 2, 3, 4].values();
await Promise.all([playNext(queue), playNext(queue)]); // at most two open games
console.log('moves at boards', ...moves); // <- over
