import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';
import { findNative } from './find-native.ts';
import { findSimPy } from './find-simpy.ts';

const FAST = 3_000_000;

export const kernel: Contender = {
  name: 'the kernel',
  moves: FAST,
  exact: true,
  find: () => inNode('kernel.ts'),
};

export const native: readonly Contender[] = ['gcc', 'clang'].map((compiler) => ({
  name: `C, ${compiler}`,
  moves: FAST,
  exact: true,
  find: () => findNative(compiler),
}));

export const twin: Contender = {
  name: 'typed arrays in JavaScript',
  moves: FAST / 5,
  exact: false,
  find: () => inNode('twin.ts'),
};

export const readable: Contender = {
  name: 'the readable engine',
  moves: FAST / 100,
  exact: true,
  find: () => inNode('readable.ts'),
};

export const simPy: Contender = {
  name: 'SimPy',
  moves: FAST / 200,
  exact: false,
  find: findSimPy,
};

export const simscript: Contender = {
  name: 'simscript',
  moves: FAST / 400,
  exact: false,
  find: () => inNode('simscript.ts'),
};

/** @param workers who are kept warm from round to round */
export function pool(workers: number): Contender {
  return {
    name: `the pool, ${workers} ${workers === 1 ? 'worker' : 'workers'}`,
    moves: FAST,
    exact: true,
    find: () => inNode('pool.ts', String(workers)),
  };
}

function inNode(file: string, ...rest: readonly string[]) {
  const program = fileURLToPath(new URL(file, import.meta.url));
  return [process.execPath, program, ...rest] as const;
}
