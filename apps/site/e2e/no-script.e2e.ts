import { expect, test } from './fixtures.js';

test.use({ javaScriptEnabled: false });

test('without JavaScript the story is told in words, a picture and a table', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('paragraph').first()).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  const picture = page.getByRole('main').getByRole('img').first();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate(isDrawn)).toBe(true);
});

test('without JavaScript the lab shows what comes of the exhibition that it begins with', async ({
  page,
}) => {
  await page.goto('/lab');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^95 in 100 are over within/);
  await expect(
    page.getByRole('region', { name: 'What came of it' }).locator('svg rect'),
  ).not.toHaveCount(0);
  await expect(page.getByRole('table')).toContainText('95 % within');
});

/** A picture that could not be loaded has no width of its own. */
function isDrawn(picture: Element) {
  return !(picture instanceof HTMLImageElement) || picture.naturalWidth > 0;
}
