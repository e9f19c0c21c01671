import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

const LINK =
  '/?v=1&boards=30&replyTime=lognormal(55s,+cv=0.6)&halls=async(walkTime=1s),hybrid&seed=7&at=20m';

test('a link shows the same pictures and numbers to somebody else', async ({ browser, page }) => {
  const mine = new HallPage(page);
  await mine.open(LINK);
  // As the page itself writes it.
  await mine.addressed(/at=1200s/);
  const context = await browser.newContext();
  const theirs = new HallPage(await context.newPage());
  await theirs.open(page.url());
  expect(await theirs.numbers()).toEqual(await mine.numbers());
  expect(await theirs.pictures()).toBe(await mine.pictures());
  await context.close();
});

test('every change is in the address, and back and forward go through them', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.change.click();
  const boards = page.getByLabel('Boards', { exact: true });
  await boards.fill('12');
  await hall.addressed(/boards=12/);
  await boards.fill('6');
  await hall.addressed(/boards=6/);
  await page.goBack();
  await expect(hall.headline).toHaveText('6 h, or 30 min 55 s.');
  await page.goBack();
  await expect(hall.headline).toHaveText('Twelve hours, or one.');
  await page.goForward();
  await expect(hall.headline).toHaveText('6 h, or 30 min 55 s.');
});

test('a link gone back to that takes long to read is shown, and not written over', async ({
  page,
}) => {
  await page.clock.install();
  const hall = new HallPage(page);
  await hall.open('/');
  await hall.change.click();
  await page.getByLabel('Boards', { exact: true }).fill('12');
  await page.clock.runFor('00:01');
  await hall.addressed(/boards=12/);
  await page.goBack();
  await expect(hall.headline).toHaveText('Twelve hours, or one.');
  // What reads links comes only after the writing of the story would have been due.
  const gate = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/*.js');
  await page.goForward();
  await asked;
  await page.clock.runFor('00:01');
  gate.resolve(undefined);
  await expect(hall.headline).toHaveText('6 h, or 30 min 55 s.');
  expect(page.url()).toMatch(/boards=12/);
});

test('where the clock stands and what the axis shows are in the address', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await page.getByRole('button', { name: 'Closer' }).click();
  await hall.addressed(/from=/);
  const pictures = await hall.pictures();
  await page.reload();
  await hall.settled();
  expect(await hall.pictures()).toBe(pictures);
  await expect(hall.clock).toHaveText('0:35:05');
});

test('a link that cannot be read says why, and offers a way on', async ({ page }) => {
  await page.goto('/?v=1&halls=walking');
  const message = page.getByRole('alert');
  await expect(message).toContainText('halls[0]');
  const hall = new HallPage(page);
  await hall.settled();
  await expect(hall.clock).not.toHaveText('0:00:00');
  await expect(message).toBeVisible();
  await message.getByRole('link', { name: 'Begin anew' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Twelve hours, or one.');
  await expect(message).toHaveCount(0);
});

test('going back to a link that says where the clock stands stops it there', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=30m');
  await hall.change.click();
  await page.getByLabel('Boards', { exact: true }).fill('48');
  await hall.addressed(/boards=48/);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.goBack();
  await expect(hall.clock).toHaveText('0:30:00');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  // As it was opened, or as the page writes it.
  expect(page.url()).toMatch(/at=(30m|1800s)/);
});
