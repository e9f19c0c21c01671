import type { Page } from '@playwright/test';
import { expect } from '../fixtures.js';
import { LessonPage } from '../lesson-page.js';
import { objections } from '../objections.js';
import { JOURNEYS } from './journeys.js';

/** Goes through a chapter by keyboard alone, with wrong and right predictions, to every goal. */
export async function goThrough(page: Page, slug: string): Promise<void> {
  const { predictions, goals } = JOURNEYS[slug]!;
  const lesson = new LessonPage(page);
  await lesson.open(slug);
  for (const predicted of predictions) await lesson.predict(predicted);
  await expect(page.locator('.prediction')).toHaveCount(predictions.length);
  await lesson.scrollToFigure();
  for (const goal of goals) await lesson.reach(goal);
  expect(await objections(page, 'all')).toEqual([]);
  await page.goto('/learn');
  await expect(page.getByText('1 of 10 chapters done')).toBeVisible();
}
