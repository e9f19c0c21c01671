// Simulates five scenarios under several versions of Node: the same documents to the last byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { findNode } from './find-node.ts';
import { scenarios } from './scenarios.ts';

/** Of each line that is supported, and the pinned one. */
const VERSIONS = ['22.23.3', '24.21.0', '26.10.0'];
const LARGEST_DOCUMENT = 2 ** 28;

const command = fileURLToPath(new URL('../../apps/cli/bin/simul.js', import.meta.url));
const replications = process.argv[2] ?? '100000';

const digests = new Set(VERSIONS.map(findNode).flatMap((found) => tell(found)));
if (digests.size > 1) {
  process.stderr.write('The same seed gives other numbers under another version of Node.\n');
  process.exitCode = 1;
}

/** Says what a version gives, or why it could not be asked. */
function tell({ version, node, missing }: ReturnType<typeof findNode>): readonly string[] {
  const said = node === undefined ? `not compared: ${missing}` : digestUnder(node);
  process.stdout.write(`Node ${version}: ${said}\n`);
  return node === undefined ? [] : [said];
}

function digestUnder(node: string): string {
  const hash = createHash('sha256');
  for (const scenario of scenarios) {
    const options = ['simulate', ...scenario, '--replications', replications, '--json'];
    hash.update(execFileSync(node, [command, ...options], { maxBuffer: LARGEST_DOCUMENT }));
  }
  return hash.digest('hex');
}
