import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The oldest Python that the listings are written for. */
const WANTED = 'import sys; sys.exit(sys.version_info < (3, 9))';

/** How Python is called here: `PYTHON` where it is set, else what the machine has. */
export function findPython(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const names = env['PYTHON'] === undefined ? ['python3', 'python'] : [env['PYTHON']];
  return names.find((name) => spawnSync(name, ['-c', WANTED], { env }).status === 0);
}
