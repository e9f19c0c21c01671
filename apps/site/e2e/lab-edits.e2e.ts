import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { LabPage } from './lab-page.js';

/** A second of work or more, so that it can be changed while it runs. */
const LINK = '/lab?v=1&ask=plan&boards=60&replications=20000';
/** After the last change. Milliseconds. */
const PAUSE = 300;

/** A lab whose clock stands, so that whatever is done next is done within the pause. */
async function open(page: Page, link: string): Promise<LabPage> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(link);
  const lab = new LabPage(page);
  await lab.said('Starting.');
  return lab;
}

/** Turns the clock until the complete answer to the question in the address is shown. */
async function expectAnswer(lab: LabPage): Promise<void> {
  const turned = async () => {
    await lab.page.clock.runFor(PAUSE);
    return lab.status.textContent();
  };
  await expect.poll(turned).toBe('Done.');
  const document = JSON.parse(await lab.document()) as Record<string, unknown>;
  const asked = new URL(lab.page.url()).searchParams;
  expect(document).toMatchObject({ isPartial: false, seed: Number(asked.get('seed')) });
}

test('a change that is undone during the run is answered', async ({ page }) => {
  const lab = await open(page, `${LINK}&seed=2`);
  await page.clock.runFor(PAUSE);
  await lab.said('Running.');
  await lab.limit.press('Home');
  await lab.limit.press('1');
  await lab.limit.press('Backspace');
  await expectAnswer(lab);
});

test('a change during the first start is answered', async ({ page }) => {
  const lab = await open(page, `${LINK}&seed=7`);
  const arrive = Promise.withResolvers<undefined>();
  // The first run waits for the script that starts its worker.
  await page.route('**/*.js', async (route) => {
    await arrive.promise;
    await route.continue();
  });
  await page.clock.runFor(PAUSE);
  await lab.said('Running.');
  await lab.limit.fill('48m');
  await page.clock.runFor(PAUSE);
  await lab.said('Starting.');
  arrive.resolve(undefined);
  await expectAnswer(lab);
  expect(JSON.parse(await lab.document())).toMatchObject({
    condition: 'makespan.p95 <= 48m',
  });
});
