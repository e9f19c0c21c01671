import { expect, test } from './fixtures.js';
import { LessonPage } from './lesson-page.js';
import { JOURNEYS } from './lessons/journeys.js';
import { objections } from './objections.js';

for (const [slug, { predictions, goals }] of Object.entries(JOURNEYS)) {
  test(`${slug} is gone through by keyboard alone, with wrong and right predictions, to every goal`, async ({
    page,
  }) => {
    const lesson = new LessonPage(page);
    await lesson.open(slug);
    for (const predicted of predictions) await lesson.predict(predicted);
    await expect(page.locator('.prediction')).toHaveCount(predictions.length);
    await lesson.scrollToFigure();
    for (const goal of goals) await lesson.reach(goal);
    expect(await objections(page, 'all')).toEqual([]);
    await page.goto('/learn');
    await expect(page.getByText('1 of 9 chapters done')).toBeVisible();
  });
}
