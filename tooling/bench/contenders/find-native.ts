import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from '../dialogue/ask.ts';
import type { Absent } from './contender.ts';

const SOURCE = fileURLToPath(new URL('native/main.c', import.meta.url));
const BUILD = fileURLToPath(new URL('../build/', import.meta.url));

/** Fastest code with the vector size of WebAssembly, without fused multiply-add. */
export const FLAGS = ['-std=c17', '-O3', '-march=x86-64-v2', '-ffp-contract=off'] as const;

/** Compiles the kernel's fast path in C. */
export function findNative(compiler: string): Command | Absent {
  mkdirSync(BUILD, { recursive: true });
  const program = `${BUILD}native-${compiler}`;
  const warnings = ['-Wall', '-Wextra', '-Werror'];
  const { error, status, stderr } = spawnSync(
    compiler,
    [...FLAGS, ...warnings, SOURCE, '-o', program, '-lm'],
    { encoding: 'utf8' },
  );
  if (error !== undefined) return { absent: `${compiler} is not installed` };
  return status === 0 ? [program] : { absent: `${compiler} refuses: ${stderr.trim()}` };
}
