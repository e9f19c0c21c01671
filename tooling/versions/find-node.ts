import { spawnSync } from 'node:child_process';

/** The path of a version of Node, or the reason why there is none. */
export interface Found {
  readonly version: string;
  readonly node?: string;
  readonly missing?: string;
}

/** Installs a version of the package `node` into npm's cache, if it is not there. */
export function findNode(version: string): Found {
  const asked = ['exec', '--yes', '--fetch-retries=0', '--package', `node@${version}`];
  const { stdout, stderr } = spawnSync('npm', [...asked, '--', 'node', '-p', ANSWER], {
    encoding: 'utf8',
  });
  const [running, node] = stdout.trim().split(' ');
  if (running === `v${version}` && node !== undefined) return { version, node };
  const reason = stderr.split('\n').find((line) => line.startsWith('npm error'));
  return { version, missing: `it could not be fetched (${reason ?? 'npm says nothing'})` };
}

/** Checks the version, since npm may find another Node on the PATH. */
const ANSWER = '`${process.version} ${process.execPath}`';
