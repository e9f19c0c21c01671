/**
 * What is seen of the main thread, in milliseconds.
 *
 * @typedef {object} Recording
 * @property {number[]} intervals between frames
 * @property {number[]} longTasks those of more than 50
 */

/**
 * @param {import('playwright').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<Recording>} of the time that the act took
 */
export async function recordFrames(page, act) {
  const recording = await page.evaluateHandle(startRecording);
  await act();
  return recording.evaluate((tape) => tape.stop());
}

/** Runs in the page. */
function startRecording() {
  /** @type {number[]} */
  const intervals = [];
  /** @type {number[]} */
  const longTasks = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  let frame = requestAnimationFrame(function tick(now) {
    intervals.push(now - last);
    last = now;
    frame = requestAnimationFrame(tick);
  });
  return {
    stop() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      return { intervals, longTasks };
    },
  };
}
