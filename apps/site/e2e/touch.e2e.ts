import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { HallPage } from './hall-page.js';

test.use({ hasTouch: true, viewport: { width: 375, height: 700 } });

/** Draws a finger from one point to another. */
async function swipe(
  session: CDPSession,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const STEPS = 8;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        share === undefined
          ? []
          : [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= STEPS; step++) await touch('touchMove', step / STEPS);
  await touch('touchEnd');
}

test('a finger along a timeline sets the clock, and one that scrolls past does not', async ({
  page,
  context,
}) => {
  const hall = new HallPage(page);
  await hall.open('/?v=1&at=10m');
  const strip = page.getByRole('img', { name: /^Timeline, synchronous/ });
  // Not beneath the dock, which would be touched instead.
  await strip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await strip.boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const session = await context.newCDPSession(page);
  await swipe(session, middle, { x: middle.x, y: middle.y - 120 });
  await expect(hall.clock).toHaveText('0:10:00');
  const { y: now } = (await strip.boundingBox())!;
  const line = now + height / 2;
  await swipe(session, { x: x + 20, y: line }, { x: x + width * 0.75, y: line });
  await expect(hall.clock).toHaveText(/^(8:5|9:0)/);
});
