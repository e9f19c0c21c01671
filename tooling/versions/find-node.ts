import { spawnSync } from 'node:child_process';

/** Where a version of Node is, or why it is nowhere. */
export interface Found {
  readonly version: string;
  readonly node?: string;
  readonly missing?: string;
}

/** Fetches a version of the package `node` into npm's own cache, unless it is there. */
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

/** So that no other version that happens to be found is taken for it. */
const ANSWER = '`${process.version} ${process.execPath}`';
