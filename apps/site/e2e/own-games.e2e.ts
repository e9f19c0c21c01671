import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

const CLOCKED = `[Event "At home"]
[White "Master, A"]
[Black "Guest, B"]
[TimeControl "600"]
[Result "1-0"]

1. e4 {[%clk 0:09:50]} e5 {[%clk 0:09:00]} 2. Qh5 {[%clk 0:09:45]} Nc6 {[%clk 0:08:30]}
3. Bc4 {[%clk 0:09:40]} Nf6 {[%clk 0:08:00]} 4. Qxf7# {[%clk 0:09:35]} 1-0
`;

test('games with clocks are played by them, and are in the link; what is no game changes nothing', async ({
  page,
  browser,
}) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=35m5s');
  await open('once upon a time');
  await expect(page.getByText('found a text that begins with')).toBeVisible();
  await expect(hall.headline).toHaveText('Twelve hours, or one.');
  await open(CLOCKED);
  await expect(hall.headline).toHaveText('2 min 25 s.');
  await expect(page.getByText('1 game, played by their clocks.')).toBeVisible();
  await hall.addressed(/#times=.+&boards=/);
  const context = await browser.newContext();
  const theirs = new HallPage(await context.newPage());
  await theirs.open(page.url());
  expect(await theirs.numbers()).toEqual(await hall.numbers());
  expect(await theirs.pictures()).toBe(await hall.pictures());
  await context.close();

  async function open(text: string): Promise<void> {
    await page.getByRole('heading', { name: 'Your own games' }).scrollIntoViewIfNeeded();
    await page.getByLabel('or its text').fill(text);
    await page.getByRole('button', { name: 'Open the text' }).click();
  }
});
