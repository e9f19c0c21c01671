import { setTimeout as sleep } from 'node:timers/promises';

const inProgress = new Set<number>();
let most = 0;

const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

async function play(board: number) {
  inProgress.add(board);
  most = Math.max(most, inProgress.size);
  for (let round = 0; round < 3; round++) {
    think(); // <- here
    await sleep(20); // <- thinking waiting
  }
  inProgress.delete(board);
}

// Each takes the next board from one queue once her last game is over.
async function playNext() {
  for (const board of queue) await play(board);
}

const queue = Array(24).keys(); // <- closed first
const players = Array.from({ length: 12 }, playNext); // at most so many open games
await Promise.all(players); // <- over
console.log('24 games, at most', most, 'open'); // <- done
