import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { presets, type CompareDocument, type Result } from '@simul/core';
import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

const SIMUL = join(import.meta.dirname, '../node_modules/.bin/simul');

/** What `simul compare NAME --json` says. */
function compared(name: string): CompareDocument {
  const text = execFileSync(SIMUL, ['compare', name, '--json'], { maxBuffer: 2 ** 28 });
  return JSON.parse(text.toString()) as CompareDocument;
}

function figures(results: readonly Result[]): Record<string, number[]> {
  const of = (read: (result: Result) => number) => results.map(read);
  return {
    makespan: of(({ makespan }) => makespan),
    released: of(({ released }) => released),
    'busy time': of(({ busyTime }) => busyTime),
    'walking time': of(({ walkingTime }) => walkingTime),
    utilisation: of(({ utilisation }) => utilisation),
    'wait, mean': of(({ waitTime }) => waitTime.mean),
    'wait, 95 %': of(({ waitTime }) => waitTime.quantiles['0.95']!),
    'wait, longest': of(({ waitTime }) => waitTime.max),
    moves: of(({ moves }) => moves),
    throughput: of(({ throughput }) => throughput),
    'speed-up': of(({ speedup }) => speedup),
    thinking: of(({ meanThinking }) => meanThinking),
  };
}

for (const { name } of presets) {
  test(`the numbers of ${name} are those of simul compare --json`, async ({ page }) => {
    const { results } = compared(name);
    const hall = new HallPage(page);
    await hall.open('/?v=1&at=1s');
    await hall.change.click();
    await page.getByLabel('Like').selectOption(name);
    const kinds = ['sync', 'async', 'threads', 'processes', 'hybrid'];
    while ((await hall.halls.count()) < kinds.length) {
      await page.getByRole('button', { name: 'Add a hall' }).click();
    }
    await hall.settled();
    const order = await kindsOf();
    const told = order.map((kind) => results.find(({ strategy }) => strategy.kind === kind)!);
    expect(await hall.numbers()).toEqual(figures(told.map(({ result }) => result)));
    const theory = page.locator('section', { hasText: 'What theory says' });
    await theory.scrollIntoViewIfNeeded();
    for (const { prediction } of told) {
      await expect(
        theory.getByText(prediction.makespan.formula, { exact: true }).first(),
      ).toBeVisible();
    }

    async function kindsOf(): Promise<string[]> {
      const choices = page.getByLabel(/^Hall \d$/);
      return choices.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
    }
  });
}
