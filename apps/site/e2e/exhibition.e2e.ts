import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

test.describe('on arrival', () => {
  test('the story begins without a click, and can be paused', async ({ page }) => {
    const hall = new HallPage(page);
    await page.clock.install();
    await hall.open();
    await expect(hall.headline).toHaveText('Twelve hours, or one.');
    await expect(hall.clock).not.toHaveText('0:00:00');
    await page.getByRole('button', { name: 'Pause' }).click();
    const stood = await hall.clock.textContent();
    await page.clock.runFor(2000);
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

test('the clock is set to any instant, and each looks the same every time', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');

  await test.step('by steps, to where something happens and back', async () => {
    const before = await hall.pictures();
    await page.getByRole('button', { name: 'Step' }).last().click();
    await expect(hall.clock).toHaveText('0:35:10');
    expect(await hall.pictures()).not.toBe(before);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(hall.clock).toHaveText('0:35:05');
    expect(await hall.pictures()).toBe(before);
  });

  await test.step('a board that is pointed at says who plays there, and what goes on', async () => {
    const boards = hall.halls.nth(1).locator('canvas').last();
    await boards.hover({ position: { x: 20, y: 20 } });
    const said = page.getByText('Board 1, Juergen Poelig: waiting for her, round 19');
    await expect(said).toBeVisible();
  });

  await test.step('by the scrubber, both ways', async () => {
    await hall.scrubber.fill('5000');
    await expect(hall.clock).toHaveText('6:00:00');
    const middle = await hall.pictures();
    await hall.scrubber.fill('100');
    await expect(hall.clock).toHaveText('0:07:12');
    await hall.scrubber.fill('5000');
    await expect(hall.clock).toHaveText('6:00:00');
    expect(await hall.pictures()).toBe(middle);
    await hall.scrubber.fill('100');
  });

  await test.step('by a click on a timeline', async () => {
    const strip = page.getByRole('img', { name: /^Timeline, synchronous/ });
    const { width, height } = (await strip.boundingBox())!;
    await strip.click({ position: { x: width / 2, y: height / 2 } });
    await expect(hall.clock).toHaveText(/^(5:59:|6:00:)/);
  });
});

test('settings change what is played at once, unless they make no sense', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await hall.change.click();
  const add = page.getByRole('button', { name: 'Add a hall' });
  const remove = page.getByRole('button', { name: 'Remove this hall' }).first();

  await test.step('what makes no sense is said beside the field', async () => {
    const field = page.getByLabel('The reply', { exact: true });
    await field.fill('lognormal(55s');
    await expect(page.getByRole('alert')).toContainText('replyTime: found');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(hall.headline).toHaveText('Twelve hours, or one.');
    await field.fill('55s');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await page.getByLabel('Boards', { exact: true }).fill('12');
  await expect(hall.headline).toHaveText('6 h, or 30 min 55 s.');

  await test.step('halls come and go', async () => {
    for (let more = 3; more <= 5; more++) {
      await add.click();
      await expect(hall.halls).toHaveCount(more);
    }
    for (let fewer = 4; fewer >= 1; fewer--) {
      await remove.click();
      await expect(hall.halls).toHaveCount(fewer);
      await expect(add).toBeFocused();
    }
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
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

test('what is too large to be played says so, and shows nothing of what was before', async ({
  page,
}) => {
  const hall = new HallPage(page);
  await page.goto('/?v=1&boards=100000&rounds=41');
  await expect(page.getByRole('alert').first()).toContainText('at most 4 000 000');
  await expect(hall.headline).toHaveText('An exhibition.');
  await expect(page.getByText('43 200 s')).toHaveCount(0);
});
