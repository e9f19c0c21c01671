import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from '../dialogue/ask.ts';
import type { Absent } from './contender.ts';

const PROGRAM = fileURLToPath(new URL('simpy.py', import.meta.url));

/** Another Python may precede Debian's on the PATH. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** SimPy runs only if it is installed. */
export function findSimPy(): Command | Absent {
  const python = PYTHONS.find((name) => spawnSync(name, ['-c', 'import SimPy']).status === 0);
  return python === undefined
    ? { absent: 'no Python has SimPy 2 (Debian: apt install python3-simpy)' }
    : [python, PROGRAM];
}
