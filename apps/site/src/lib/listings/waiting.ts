import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const isPrime = (n: number) => range(2, Math.floor(n ** 0.5) + 1).every((d) => n % d > 0);

// CPU-bound: there is always something to do.
const countPrimes = (below: number) => range(2, below).filter(isPrime).length; // <- here

// I/O-bound: the answer is on its way.
async function fetchPage(page: string) {
  await sleep(50); // <- thinking
  return page.length;
}

// A worker with a core of its own, if there is one to be had.
async function inWorker(below: number) {
  const worker = new Worker(import.meta.filename, { workerData: below });
  const [count] = (await once(worker, 'message')) as [number];
  return count;
}

if (isMainThread) {
  console.log('primes', ...(await Promise.all([1000, 2000].map(inWorker))));
  console.log('letters', ...(await Promise.all(['move', 'reply', 'round'].map(fetchPage))));
} else parentPort?.postMessage(countPrimes(workerData as number));
