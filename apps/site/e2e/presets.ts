import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CompareDocument, Result } from '@simul/core';
import { expect } from './fixtures.js';
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
    'response, mean': of(({ responseTime }) => responseTime.mean),
    'response, 95 %': of(({ responseTime }) => responseTime.quantiles['0.95']!),
    moves: of(({ moves }) => moves),
    throughput: of(({ throughput }) => throughput),
    'speed-up': of(({ speedup }) => speedup),
    thinking: of(({ meanThinking }) => meanThinking),
  };
}

/** In the order in which the page lists them. */
function kindsOf(page: Page): Promise<string[]> {
  const choices = page.getByLabel(/^Hall \d$/);
  return choices.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
}

/** The numbers on the page are those of `simul compare --json`, for each of the presets. */
export async function expectCompared(page: Page, names: readonly string[]): Promise<void> {
  const hall = new HallPage(page);
  await hall.open('/?v=1&halls=sync,async,threads,processes,hybrid&at=1s');
  await hall.change.click();
  const theory = page.locator('section', { hasText: 'What theory says' });
  for (const name of names) {
    const { results } = compared(name);
    await page.getByLabel('Like').selectOption(name);
    while ((await hall.halls.count()) < results.length) {
      await page.getByRole('button', { name: 'Add a hall' }).click();
    }
    await hall.settled();
    const kinds = await kindsOf(page);
    const told = kinds.map((kind) => results.find(({ strategy }) => strategy.kind === kind)!);
    const expected = figures(told.map(({ result }) => result));
    await expect.poll(() => hall.numbers(), name).toEqual(expected);
    await theory.scrollIntoViewIfNeeded();
    for (const { prediction } of told) {
      const formula = theory.getByText(prediction.makespan.formula, { exact: true });
      await expect(formula.first(), name).toBeVisible();
    }
  }
}
