import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const CORE = fileURLToPath(new URL('../../packages/core', import.meta.url));
const ENTRY = 'assembly/layouts.ts';

/**
 * Compiles an entry that imports the kernel's own files, with the kernel's settings.
 *
 * @param source AssemblyScript that stands in the kernel's folder
 */
export async function compile(source: string): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const options = ['--config', 'asconfig.json', '--target', 'release', '--outFile', 'layouts.wasm'];
  const stderr = asc.createMemoryStream();
  const { error } = await asc.main([ENTRY, ...options, '--baseDir', CORE], {
    stderr,
    readFile: (name) => (name === ENTRY ? source : readIfThere(name)),
    writeFile: (name, contents) => {
      if (name === 'layouts.wasm') binary = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (binary === undefined) throw new Error(stderr.toString(), { cause: error });
  return binary;
}

/** The compiler tries several places for one import. */
function readIfThere(name: string): string | null {
  try {
    return readFileSync(join(CORE, name), 'utf8');
  } catch {
    return null;
  }
}
