// Simulates five scenarios under several versions of Node and checks that the documents are byte-identical.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { findNode } from './find-node.ts';
import { scenarios } from './scenarios.ts';

/** One version of each supported release line, and the pinned one. */
const VERSIONS = ['22.23.3', '24.21.0', '26.10.0'];
const LARGEST_DOCUMENT = 2 ** 28;

const command = fileURLToPath(new URL('../../apps/cli/bin/simul.js', import.meta.url));
const replications = process.argv[2] ?? '100000';

const digests = new Set(VERSIONS.map(findNode).flatMap((found) => digestsOf(found)));
if (digests.size > 1) {
  process.stderr.write('The same seed gives other numbers under another version of Node.\n');
  process.exitCode = 1;
}

/** Prints the digest of a version, or the reason why it is missing. */
function digestsOf({ version, node, missing }: ReturnType<typeof findNode>): readonly string[] {
  const line = node === undefined ? `not compared: ${missing}` : digestUnder(node);
  process.stdout.write(`Node ${version}: ${line}\n`);
  return node === undefined ? [] : [line];
}

function digestUnder(node: string): string {
  const hash = createHash('sha256');
  for (const scenario of scenarios) {
    const options = ['simulate', ...scenario, '--replications', replications, '--json'];
    hash.update(execFileSync(node, [command, ...options], { maxBuffer: LARGEST_DOCUMENT }));
  }
  return hash.digest('hex');
}
