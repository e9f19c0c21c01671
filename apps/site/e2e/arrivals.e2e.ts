import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';
import { expectAccessible } from './looks.js';

test('opponents who arrive are set on the first page, and are in its address and its legend', async ({
  page,
}) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&halls=async(openGames=2)&at=10m');
  const legend = page.getByRole('list', { name: 'What the marks mean' });
  await expect(legend.getByText('at the door')).toHaveCount(0);
  await hall.change.click();
  await page.getByText('Arrivals and limits').click();
  await page.getByLabel('Opponents arrive').selectOption('constant');
  await page.getByLabel('Time between arrivals', { exact: true }).fill('every 60s');
  await page.getByLabel('Replies at once', { exact: true }).fill('1');
  await hall.addressed(/arrivals=60s&replyLimit=1/);
  await expect(legend.getByText('at the door')).toBeVisible();
  await expect(legend.getByText('queued for a reply')).toBeVisible();
  await expect(page.locator('.progress')).toHaveText(/queued, \d+ at the door/);
  await expectAccessible(page);
});

test('the lab has arrivals, limits and groups, and its link keeps them', async ({ page }) => {
  await page.goto('/lab');
  await page.getByText('Arrivals and limits').click();
  await page.getByLabel('Opponents arrive').selectOption('exp');
  await page.getByLabel('Groups, as JSON').fill('[{"name": "small", "boards": 20}]');
  await page.waitForURL(/arrivals=exp.*groups=/);
  await page.reload();
  await expect(page.getByLabel('Opponents arrive')).toHaveValue('exp');
});
