import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { hostileYaml } from './support/hostile-yaml.js';
import { lateYamlFaults } from './support/late-yaml-faults.js';

const NAMES = ['x.yaml', 'x', 'x.csv', 'x.json', 'x.pgn'];
const DOOR = new URL('../dist/index.js', import.meta.url).href;

/** Reads the text of its standard input under each name; prints processor seconds and megabytes. */
const PROGRAM = `
  import { existsSync, readFileSync } from 'node:fs';
  import { readScenario } from ${JSON.stringify(DOOR)};
  const text = readFileSync(0, 'utf8');
  const used = [];
  for (const name of ${JSON.stringify(NAMES)}) {
    const before = process.cpuUsage();
    const error = await readScenario(text, { name }).catch((error) => error);
    if (error?.name !== 'InputError') throw new Error('not refused as ' + name);
    const { user, system } = process.cpuUsage(before);
    used.push((user + system) / 1e6);
  }
  // On Linux maxRSS also counts what the parent held when it forked.
  const peak = existsSync('/proc/self/status')
    ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
    : process.resourceUsage().maxRSS;
  console.log(JSON.stringify({ seconds: Math.max(...used), megabytes: peak / 1024 }));
`;

/** As many fields as a megabyte holds, the first once more at its end. */
const fields = Array.from({ length: 60_000 }, (_, index) => `"field${index}":${index}`);
const twice: [string, string] = ['fields', `{${[...fields, '"field0":1'].join()}}`];

/** Of these YAML reads no more than this; a table or games a whole megabyte. */
const late = lateYamlFaults.flatMap(({ name, text }): [string, string][] => [
  [name, text],
  [`${name}, a megabyte`, text.repeat(Math.floor(1_000_000 / text.length))],
]);

describe.runIf(process.env['SIMUL_VERIFY'])('a refused text under any name', () => {
  test.each([...hostileYaml, ...late, twice])(
    '%j takes under 0.5 s of processor and 256 MB',
    (_, text) => {
      const options = { input: text, encoding: 'utf8' } as const;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--max-old-space-size=256', '--input-type=module', '--eval', PROGRAM],
        options,
      );
      expect(stderr).toBe('');
      const { seconds, megabytes } = JSON.parse(stdout) as { seconds: number; megabytes: number };
      expect(seconds).toBeLessThan(0.5);
      expect(megabytes).toBeLessThan(256);
    },
  );
});
