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

test('without JavaScript a chapter reads on: its figure stands still, and every answer is there', async ({
  page,
}) => {
  await page.goto('/learn/asynchronous');
  const hall = page.getByRole('img', { name: /^One board at a time, at/ });
  await hall.scrollIntoViewIfNeeded();
  await expect.poll(() => hall.evaluate(isDrawn)).toBe(true);
  await expect(page.getByText('makespan', { exact: true }).first()).toBeVisible();
  for (const name of ['Python', 'TypeScript']) {
    await expect(page.getByText(name, { exact: true }).and(page.locator('.paper'))).toBeVisible();
  }
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('term').first()).toBeVisible();
  await expect(page.getByText('They tick themselves')).toBeHidden();
});

/** A picture that could not be loaded has no width of its own. */
function isDrawn(picture: Element) {
  return !(picture instanceof HTMLImageElement) || picture.naturalWidth > 0;
}
