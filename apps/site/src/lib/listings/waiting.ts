import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const isPrime = (n: number) => range(2, Math.floor(n ** 0.5) + 1).every((d) => n % d > 0);

// CPU-bound: there is always something to do.
const countPrimes = (below: number) => range(2, below).filter(isPrime).length; // <- here

// I/O-bound: the answer is on its way.
async function fetchPage(page: string) {
  await sleep(20); // <- thinking waiting
  return page.length;
}

async function play(page: string) {
  let [found, letters] = [0, 0];
  for (let round = 0; round < 3; round++) {
    found = countPrimes(1000);
    letters = await fetchPage(page);
  }
  return found + letters;
}

// A worker with a core of its own, if there is one to be had.
async function inWorker(page: string) {
  const worker = new Worker(import.meta.filename, { workerData: page });
  const [played] = (await once(worker, 'message')) as [number];
  return played;
}

if (isMainThread) {
  const pages = ['move', 'reply', 'knight'];
  const games = pages.map(play); // <- closed first
  const played = await Promise.all(games); // <- over
  console.log('one master', ...played); // <- done
  console.log('three masters', ...(await Promise.all(pages.map(inWorker))));
} else parentPort?.postMessage(await play(workerData as string));
