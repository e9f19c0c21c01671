import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from '../dialogue/ask.ts';
import type { Absent } from './contender.ts';

const PROGRAM = fileURLToPath(new URL('simpy.py', import.meta.url));

/** Debian's own Python may stand behind another one. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** SimPy is only run where it is installed. */
export function findSimPy(): Command | Absent {
  const python = PYTHONS.find((name) => spawnSync(name, ['-c', 'import SimPy']).status === 0);
  return python === undefined
    ? { absent: 'no Python has SimPy 2 (Debian: apt install python3-simpy)' }
    : [python, PROGRAM];
}
