import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

test.describe('on arrival', () => {
  test('the story begins without a click, and can be paused', async ({ page }) => {
    const hall = new HallPage(page);
    await hall.open();
    await expect(hall.headline).toHaveText('Twelve hours, or one.');
    await expect(hall.clock).not.toHaveText('0:00:00');
    await page.getByRole('button', { name: 'Pause' }).click();
    const stood = await hall.clock.textContent();
    await page.waitForTimeout(200);
    expect(await hall.clock.textContent()).toBe(stood);
  });

  test('with reduced motion it stands still where there is much to be seen', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const hall = new HallPage(page);
    await hall.open();
    await expect(hall.clock).toHaveText('0:35:05');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});

test('one hall is empty after an hour while the other plays its third game', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=1h55s');
  await expect(hall.halls.nth(0)).toContainText('game 3 of 24');
  await expect(hall.halls.nth(1)).toContainText('over');
  await expect(page.getByText('the last reply comes 55 s later')).toBeVisible();
});

test('steps go to where something happens, and back the same way', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  const before = await hall.pictures();
  await page.getByRole('button', { name: 'Step' }).last().click();
  await expect(hall.clock).toHaveText('0:35:10');
  expect(await hall.pictures()).not.toBe(before);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(hall.clock).toHaveText('0:35:05');
  expect(await hall.pictures()).toBe(before);
});

test('the scrubber goes both ways, and shows the same each time', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.scrubber.fill('5000');
  await expect(hall.clock).toHaveText('6:00:00');
  const middle = await hall.pictures();
  await hall.scrubber.fill('100');
  await expect(hall.clock).toHaveText('0:07:12');
  await hall.scrubber.fill('5000');
  await expect(hall.clock).toHaveText('6:00:00');
  expect(await hall.pictures()).toBe(middle);
});

test('a click on a timeline sets the one clock', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  const strip = page.getByRole('img', { name: /^Timeline, synchronous/ });
  const { width, height } = (await strip.boundingBox())!;
  await strip.click({ position: { x: width / 2, y: height / 2 } });
  await expect(hall.clock).toHaveText(/^(5:59:|6:00:)/);
});

test('settings change what is played at once', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.change.click();
  await page.getByLabel('Boards', { exact: true }).fill('12');
  await expect(hall.headline).toHaveText('6 h, or 30 min 55 s.');
  await page.getByRole('button', { name: 'Add a hall' }).click();
  await expect(hall.halls).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove this hall' }).first().click();
  await expect(hall.halls).toHaveCount(2);
});

test('what makes no sense is said beside the field, and changes nothing', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.change.click();
  const field = page.getByLabel('The reply', { exact: true });
  await field.fill('lognormal(55s');
  await expect(page.getByRole('alert')).toContainText('replyTime: found');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(hall.headline).toHaveText('Twelve hours, or one.');
});

test('two parameter sets of one strategy stand side by side, with their differences', async ({
  page,
}) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&halls=async,async(walkTime=1s)&at=10m');
  const { makespan, 'walking time': walked } = await hall.numbers();
  expect(makespan).toEqual([3655, 4374]);
  expect(walked).toEqual([0, 719]);
  await expect(page.getByRole('row', { name: /^makespan/ })).toContainText('+20 %');
});

test('a board that is pointed at says who plays there, and what goes on', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.halls
    .nth(1)
    .locator('canvas')
    .last()
    .hover({ position: { x: 20, y: 20 } });
  await expect(page.getByText('Board 1, Juergen Poelig: waiting for her, round 19')).toBeVisible();
});

test('what is too large to be played says so, and shows nothing of what was before', async ({
  page,
}) => {
  const hall = new HallPage(page);
  await page.goto('/?v=1&boards=100000&rounds=41');
  await expect(page.getByRole('alert').first()).toContainText('at most 4 000 000');
  await expect(hall.headline).toHaveText('An exhibition.');
  await expect(page.getByText('43 200 s')).toHaveCount(0);
});

test('halls come and go without a fault', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.change.click();
  for (let more = 0; more < 3; more++) {
    await page.getByRole('button', { name: 'Add a hall' }).click();
  }
  for (let fewer = 0; fewer < 4; fewer++) {
    await page.getByRole('button', { name: 'Remove this hall' }).first().click();
    await expect(page.getByRole('button', { name: 'Add a hall' })).toBeFocused();
  }
  await expect(hall.halls).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
