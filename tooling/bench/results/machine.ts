import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { findSimPy } from '../contenders/find-simpy.ts';
import { FLAGS } from '../contenders/find-native.ts';

/** The properties of the machine that affect the times. */
export function machine(): readonly (readonly [name: string, value: string])[] {
  const processors = cpus();
  return [
    ['processors', `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['system', `${type()} ${release()}`],
    ['Node', `${process.version}, V8 ${process.versions.v8}`],
    ['gcc', firstLineOf(['gcc', '--version'])],
    ['clang', firstLineOf(['clang', '--version'])],
    ['flags of both', FLAGS.join(' ')],
    ['SimPy', simPy()],
    ['simscript', simscript()],
  ];
}

function simPy(): string {
  const found = findSimPy();
  if ('absent' in found) return 'none';
  return firstLineOf([
    found[0],
    '-c',
    'import sys, SimPy; print(SimPy.__version__, "on Python", sys.version)',
  ]);
}

function simscript(): string {
  const manifest = new URL('../package.json', import.meta.resolve('simscript'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

/** The first line of a program's output. */
function firstLineOf([program, ...rest]: readonly [string, ...string[]]): string {
  const { error, stdout } = spawnSync(program, rest, { encoding: 'utf8' });
  return error === undefined ? (stdout.split('\n')[0] ?? '').trim() : 'none';
}
