/**
 * What a run on the page took, in milliseconds.
 *
 * @typedef {object} Run
 * @property {number} total from the press of the button
 * @property {number} first until something of it was known
 * @property {number} cancel from the cancelling on; 0 where nobody did
 * @property {number[]} longTasks those of the main thread that took more than 50
 */

/** The lab, as whoever measures it works it. */
export class LabPage {
  /** @readonly */ #page;

  /** @param {import('playwright').Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** @param {string} url of an experiment; what runs by itself is stopped */
  async open(url) {
    await this.#page.goto(url, { waitUntil: 'networkidle' });
    const cancel = this.#page.getByRole('button', { name: 'Cancel', exact: true });
    await cancel.click({ timeout: 5000 }).catch(() => undefined);
    // Until it could be clicked: before, the page does not hear.
    await this.#page.getByRole('button', { name: 'Run', exact: true }).click({ trial: true });
    // The workers are started once somebody moves.
    await this.#page.mouse.move(10, 10);
    await this.#page.waitForTimeout(1000);
  }

  /**
   * @param {number} [cancelAfter] milliseconds
   * @returns {Promise<Run>}
   */
  run(cancelAfter) {
    return this.#page.evaluate(timeRun, cancelAfter);
  }

  /** Where the document lies. */
  async download() {
    const download = this.#page.waitForEvent('download');
    await this.#page.getByRole('button', { name: 'JSON', exact: true }).click();
    return (await download).path();
  }
}

/**
 * Runs in the page.
 *
 * @param {number | undefined} cancelAfter
 * @returns {Promise<Run>}
 */
async function timeRun(cancelAfter) {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.trim() === 'Run');
  const known = document.querySelector('[aria-label="What came of it"]');
  if (button === undefined || known === null) throw new Error('This is not the lab.');
  const seen = { subtree: true, childList: true, characterData: true, attributes: true };
  /** @type {number[]} */
  const longTasks = [];
  const tasks = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  tasks.observe({ type: 'longtask' });
  let [first, cancelled] = [0, 0];
  const from = performance.now();
  const figure = new MutationObserver(() => {
    first ||= performance.now() - from;
  });
  figure.observe(known, seen);
  /** @type {Promise<number>} */
  const over = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (button.textContent.trim() !== 'Run') return;
      observer.disconnect();
      resolve(performance.now());
    }).observe(button, seen);
  });
  button.click();
  if (cancelAfter !== undefined) {
    setTimeout(() => {
      cancelled = performance.now();
      button.click();
    }, cancelAfter);
  }
  const end = await over;
  figure.disconnect();
  tasks.disconnect();
  return { total: end - from, first, cancel: cancelled && end - cancelled, longTasks };
}
