import { describe, expect, test } from 'vitest';
import { errorsIn } from '../errors-in.js';
import { failureLines } from '../failure-lines.js';

const VITEST = `
\x1b[31m❯\x1b[39m test/zz.test.ts (1 test | 1 failed) 4ms
   × a broken law 4ms

⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯

\x1b[41m\x1b[1m FAIL \x1b[22m\x1b[49m test/zz.test.ts\x1b[2m > \x1b[22ma broken law
AssertionError: expected '1 s' to be '2 s'
 FAIL  |browser (chromium)| test/runner/runner.browser.test.ts > a runner > is replaced
`;
const PLAYWRIGHT = `
  ✓   8 e2e/learn.e2e.ts:20:1 › every chapter can be read (1.2s)
  ✘   9 e2e/lab.e2e.ts:36:1 › an edit that is undone (30.0s)

  1) e2e/lab.e2e.ts:36:1 › an edit that is undone ──────────────────────

    Error: expect(locator).toHaveText(expected) failed

  1 failed
    e2e/lab.e2e.ts:36:1 › an edit that is undone ──────────────────────
`;
const TYPESCRIPT = `
$ tsc -p tsconfig.json
src/numbers.ts(4,7): error TS2322: Type 'string' is not assignable to type 'number'.
`;
const SVELTE = `
/simul/apps/site/src/lib/lab/Lab.svelte:12:5
Error: Type 'string' is not assignable to type 'number'. (ts)
  const x: number = 'a';
`;
const ESLINT = `
/simul/apps/cli/src/simul.ts
   3:7   error    'x' is assigned a value but never used  @typescript-eslint/no-unused-vars
  14:26  error    Unexpected any. Specify a different type  @typescript-eslint/no-explicit-any
  15:1   warning  Unused eslint-disable directive

✖ 2 problems (2 errors, 0 warnings)
`;
const PRETTIER = `
Checking formatting...
[warn] apps/cli/src/simul.ts
[warn] Code style issues found in the above file. Run Prettier with --write to fix.
`;

test.each([
  [
    'Vitest',
    VITEST,
    [
      'test/zz.test.ts > a broken law',
      'test/runner/runner.browser.test.ts > a runner > is replaced',
    ],
  ],
  ['Playwright', PLAYWRIGHT, ['e2e/lab.e2e.ts:36:1 › an edit that is undone']],
  [
    'TypeScript',
    TYPESCRIPT,
    ["src/numbers.ts(4,7): error TS2322: Type 'string' is not assignable to type 'number'."],
  ],
  [
    'svelte-check',
    SVELTE,
    [
      "/simul/apps/site/src/lib/lab/Lab.svelte:12:5 Error: Type 'string' is not assignable to type 'number'. (ts)",
    ],
  ],
  [
    'ESLint',
    ESLINT,
    [
      "/simul/apps/cli/src/simul.ts:3:7 'x' is assigned a value but never used @typescript-eslint/no-unused-vars",
      '/simul/apps/cli/src/simul.ts:14:26 Unexpected any. Specify a different type @typescript-eslint/no-explicit-any',
    ],
  ],
  ['Prettier', PRETTIER, ['apps/cli/src/simul.ts is not formatted']],
])('what %s found wrong is named, and nothing else', (_, log, errors) => {
  expect(errorsIn(log)).toEqual(errors);
});

test('for any other log, its end is shown', () => {
  const log = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
  expect(errorsIn(`${log}\n\n[ELIFECYCLE] Command failed with exit code 1.\n`)).toEqual(
    Array.from({ length: 10 }, (_, line) => `line ${line + 40}`),
  );
});

describe('the last lines of a failed run', () => {
  test('name each failed task, its failed tests and their files from the root', () => {
    const tasks = [
      { name: '@simul/text#test', directory: 'packages/text', log: VITEST },
      { name: '//#lint', directory: '', log: ESLINT + PRETTIER },
    ];
    expect(failureLines(tasks, '/simul')).toEqual([
      '',
      '2 tasks failed',
      '',
      '@simul/text#test',
      '  packages/text/test/zz.test.ts > a broken law',
      '  packages/text/test/runner/runner.browser.test.ts > a runner > is replaced',
      '',
      '//#lint',
      "  apps/cli/src/simul.ts:3:7 'x' is assigned a value but never used @typescript-eslint/no-unused-vars",
      '  apps/cli/src/simul.ts:14:26 Unexpected any. Specify a different type @typescript-eslint/no-explicit-any',
      '  apps/cli/src/simul.ts is not formatted',
      '',
    ]);
  });

  test('only count the errors beyond the limit', () => {
    const log = Array.from({ length: 33 }, (_, n) => ` FAIL  test/x.test.ts > ${n}`).join('\n');
    const lines = failureLines([{ name: 'a#test', directory: 'packages/a', log }], '/simul');
    expect(lines.slice(-3)).toEqual(['  packages/a/test/x.test.ts > 19', '  … and 13 more', '']);
  });
});
