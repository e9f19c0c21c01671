import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { platform } from '../../src/kernel/platform.js';

const CORE = fileURLToPath(new URL('../..', import.meta.url));

type Functions<From, To> = Readonly<Record<string, (...values: From[]) => To>>;

/** What a probe exports, as whichever functions they are: bigints stand for 64-bit integers. */
export interface Probe {
  readonly real: Functions<number, number>;
  readonly whole: Functions<bigint, bigint>;
  /** Bits in, a real number out. */
  readonly mixed: Functions<bigint, number>;
}

/**
 * Compiles an entry of its own over the kernel's files, as the kernel is compiled, so that what
 * lies behind its door can be asked.
 *
 * @param source AssemblyScript that stands in assembly/
 */
export async function compileProbe(source: string): Promise<Probe> {
  const entry = 'assembly/probe.ts';
  let binary: Uint8Array | undefined;
  const options = ['--config', 'asconfig.json', '--target', 'release', '--outFile', 'probe.wasm'];
  const stderr = asc.createMemoryStream();
  const { error } = await asc.main([entry, ...options, '--baseDir', CORE], {
    stderr,
    readFile: (name) => (name === entry ? source : readIfThere(name)),
    writeFile: (name, contents) => {
      if (name === 'probe.wasm') binary = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === undefined) throw new Error(stderr.toString(), { cause: error });
  const { WebAssembly } = platform;
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(binary));
  return {
    real: exports as Probe['real'],
    whole: exports as Probe['whole'],
    mixed: exports as Probe['mixed'],
  };
}

/** The compiler tries several places for one import. */
function readIfThere(name: string): string | null {
  try {
    return readFileSync(join(CORE, name), 'utf8');
  } catch {
    return null;
  }
}
