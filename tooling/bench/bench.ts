// Runs all contests and writes RESULTS.md, or runs only the contests whose letters are given.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { objections } from './contest/judge.ts';
import { run } from './contest/run.ts';
import type { Contest } from './contest/contest.ts';
import { contests } from './contests.ts';
import { document } from './results/document.ts';
import type { Judged } from './results/judged.ts';
import { section } from './results/section.ts';

const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const SEED = 1;

const letters = process.argv.slice(2);
const isWhole = letters.length === 0;
const chosen = contests.filter(({ name }) => isWhole || letters.includes(name.charAt(0)));
const judged: Judged[] = [];
for (const contest of chosen) {
  const each = await judge(contest);
  process.stdout.write(`${await pretty(section(each))}\n`);
  judged.push(each);
}
if (isWhole) writeFileSync(RESULTS, await pretty(document(judged, new Date())));
if (judged.some(isDoubted)) process.exitCode = 1;

async function judge(contest: Contest): Promise<Judged> {
  const { shown, missing } = await run(contest, SEED);
  return {
    contest,
    shown: shown.map((each) => ({ ...each, objections: objections(contest, shown, each) })),
    missing,
  };
}

async function pretty(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(RESULTS)), filepath: RESULTS });
}

function isDoubted({ shown }: Judged): boolean {
  return shown.some(({ objections }) => objections.length > 0);
}
