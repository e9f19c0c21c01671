// The lab beside the command, on the same million of exhibitions: node measure/lab.js [--rounds 5]

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.js';
import { LabPage } from './lab-page.js';
import { withSite } from './site.js';
import { median } from './statistics.js';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    replications: { type: 'string', default: '1000000' },
  },
});

const SIMUL = join(import.meta.dirname, '../../cli/bin/simul.js');
const WORKERS = String(availableParallelism());

/** What is held against what, and by how much it may be missed. Times in milliseconds. */
const MOST = { ratio: 1.15, longTask: 50, first: 300, cancel: 100 };

/** @param {string | Buffer} bytes */
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function timeCommand() {
  const times = ['--move-time', 'exp(5s)', '--reply-time', 'exp(55s)', '--strategy', 'async'];
  const asked = ['-n', options.replications, '--workers', WORKERS, '--json'];
  const from = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [SIMUL, 'simulate', ...times, ...asked],
    { maxBuffer: 2 ** 28 },
  );
  return { total: performance.now() - from, digest: digest(stdout) };
}

/** @param {string} url */
async function measure(url) {
  const browser = await chromium.launch(launchOptions);
  try {
    const lab = new LabPage(await browser.newPage());
    const link = `lab?v=1&against=&replications=${options.replications}`;
    await lab.open(new URL(link, url).href);
    const rounds = [];
    for (let round = 0; round < Number(options.rounds); round++) {
      rounds.push({ page: await lab.run(), command: await timeCommand() });
    }
    const document = digest(await readFile(await lab.download()));
    const cancels = [];
    for (const after of [500, 1000, 2000]) cancels.push(await lab.run(after));
    return { rounds, document, cancels };
  } finally {
    await browser.close();
  }
}

const { rounds, document, cancels } =
  options.url === undefined ? await withSite(measure) : await measure(options.url);

const page = median(rounds.map((round) => round.page.total));
const command = median(rounds.map((round) => round.command.total));
const found = {
  ratio: page / command,
  longTask: Math.max(0, ...rounds.flatMap((round) => round.page.longTasks)),
  first: Math.max(...rounds.map((round) => round.page.first)),
  cancel: Math.max(...cancels.map((each) => each.cancel)),
};
const isSame = rounds.every((round) => round.command.digest === document);

console.log(`page          ${(page / 1000).toFixed(2)} s`);
console.log(`command       ${(command / 1000).toFixed(2)} s, ${WORKERS} workers`);
console.log(`ratio         ${found.ratio.toFixed(3)}, at most ${MOST.ratio}`);
console.log(`longest task  ${found.longTask.toFixed(0)} ms, at most ${MOST.longTask}`);
console.log(`first known   ${found.first.toFixed(0)} ms, at most ${MOST.first}`);
console.log(`cancelled in  ${found.cancel.toFixed(0)} ms, at most ${MOST.cancel}`);
console.log(`documents     ${isSame ? 'the same bytes' : 'DIFFERENT'}, ${document.slice(0, 16)}`);

const missed = Object.entries(MOST).filter(
  ([name, most]) => found[/** @type {keyof typeof MOST} */ (name)] > most,
);
if (missed.length > 0 || !isSame) process.exitCode = 1;
