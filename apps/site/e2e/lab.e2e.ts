import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { LINKS } from '../test/runner/links.js';
import { expect, test } from './fixtures.js';
import { LabPage } from './lab-page.js';

const BIN = join(import.meta.dirname, '../node_modules/.bin');

/** A plan without an answer is no mishap. */
const EXITS = [0, 4];

/** What a shell writes that was given the line on the page. */
function written(line: string): string {
  const PATH = [BIN, process.env['PATH']].join(delimiter);
  const options = { env: { ...process.env, PATH }, maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], options);
  expect(EXITS, stderr.toString()).toContain(status);
  return stdout.toString();
}

/** One that is drawn and one that is listed; test/runner/bytes.test.ts compares all links without a page. */
const SEEN = ['what is asked by default', 'listed values'];

test('the document of a link is, to the byte, what the command on the page writes', async ({
  page,
}) => {
  const lab = new LabPage(page);
  const seen = LINKS.filter(([what]) => SEEN.some((name) => what.startsWith(name)));
  for (const [what, link] of seen) {
    await lab.open(`/lab${link}`);
    const line = await lab.command.innerText();
    expect(await lab.document(), what).toBe(written(line));
  }
});

test('by keyboard alone another question is asked, and whoever goes back finds the first', async ({
  page,
}) => {
  const lab = new LabPage(page);
  await lab.open();
  const first = await lab.headline.innerText();
  expect(first).toMatch(/^95 in 100 are over within/);
  await lab.questions.getByRole('radio', { checked: true }).press('ArrowRight');
  await expect(lab.headline).toHaveText('How it changes with boards.');
  await page.waitForURL(/ask=sweep/);
  await lab.said('Done.');
  await page.getByText('Every point in numbers').press('Enter');
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(48);
  await lab.questions.getByRole('radio', { checked: true }).press('ArrowRight');
  await page.waitForURL(/ask=plan$/);
  await page.getByLabel('The limit').fill('nothing');
  await expect(page.getByRole('alert')).toContainText('the limit');
  await page.getByLabel('The limit').fill('48m');
  await page.waitForURL(/suchThat=/);
  await lab.said('Done.');
  await expect(page.getByText('masters are the fewest with which')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(lab.headline).toHaveText(first);
});

test('what is cancelled leaves what was known by then, and says so', async ({ page }) => {
  const lab = new LabPage(page);
  await page.goto('/lab?v=1&against=&replications=9000000');
  await lab.cancel.waitFor();
  await expect(page.getByText('exhibitions so far')).toBeVisible();
  await lab.cancel.press('Enter');
  await lab.said('Cancelled. The result shown is partial.');
  const { isPartial, replications } = JSON.parse(await lab.document()) as Record<string, unknown>;
  expect(isPartial).toBe(true);
  expect(replications).toBeLessThan(9_000_000);
  await page.getByLabel('Exhibitions', { exact: true }).fill('500');
  await lab.said('Done.');
  expect(JSON.parse(await lab.document())).toMatchObject({ replications: 500, isPartial: false });
});

test('a link that makes no sense says what is wrong with it, and the page goes on', async ({
  page,
}) => {
  const lab = new LabPage(page);
  await page.goto('/lab?v=1&strategy=asynch');
  await expect(page.getByRole('alert')).toContainText('asynch');
  await expect(lab.headline).toHaveText(/^95 in 100/);
  await page.getByLabel('Boards', { exact: true }).fill('6');
  await page.waitForURL(/boards=6/);
  await lab.said('Done.');
});
