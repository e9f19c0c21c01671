import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

test.use({ reducedMotion: 'reduce' } as object);

test('everything on the page is reached and worked by keyboard alone', async ({ page }) => {
  const hall = new HallPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await hall.open();
  const { keyboard } = page;

  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'To the content' })).toBeFocused();
  await tabTo('The hall clock');
  await keyboard.press('ArrowRight');
  await expect(hall.clock).not.toHaveText('0:35:05');
  await tabTo('Play');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await keyboard.press('Enter');
  await tabTo('Change');
  await keyboard.press('Enter');
  await tabTo('Boards');
  await keyboard.press('Control+a');
  await keyboard.type('6');
  await expect(hall.headline).toHaveText('3 h, or 30 min 25 s.');
  await tabTo('Add a hall');
  await keyboard.press('Enter');
  await expect(hall.halls).toHaveCount(3);

  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { ariaLabel, textContent } = document.activeElement!;
        const labels = (document.activeElement as HTMLInputElement).labels;
        return (ariaLabel ?? labels?.[0]?.textContent ?? textContent).trim();
      });
      if (focused === name || (name === 'Change' && focused.endsWith(name))) return;
    }
    throw new Error(`No way by Tab to ${name}.`);
  }
});

test('keys play, step, seek and zoom wherever nothing is being typed', async ({ page }) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  const { keyboard } = page;
  await keyboard.press('.');
  await expect(hall.clock).toHaveText('0:35:10');
  await keyboard.press(',');
  await expect(hall.clock).toHaveText('0:35:05');
  await keyboard.press('Home');
  await expect(hall.clock).toHaveText('0:00:00');
  await keyboard.press('End');
  await expect(hall.clock).toHaveText('12:00:00');
  await keyboard.press('+');
  await expect(page.getByRole('button', { name: 'Whole' })).toBeEnabled();
  await keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Whole' })).toBeDisabled();
  await keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  await test.step('unless they are turned off, which is kept', async () => {
    await page.getByRole('heading', { name: 'Keys' }).scrollIntoViewIfNeeded();
    await page.getByLabel('Keys do this').uncheck();
    await hall.open('/?v=1&at=35m5s');
    await keyboard.press('Home');
    await expect(hall.clock).toHaveText('0:35:05');
  });
});
