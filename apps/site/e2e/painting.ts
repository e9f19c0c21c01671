import type { Page } from '@playwright/test';

/** Pictures are painted piece by piece, each after a timer of no time; to be called before a page is opened. */
export async function watchPainting(page: Page): Promise<void> {
  await page.addInitScript(countTimers);
}

/** Waits until every canvas has its size and no piece is left to be painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(untilPainted);
}

type Timer = ReturnType<typeof setTimeout>;

/** Runs in the page. */
function countTimers(): void {
  const pieces = new Set<Timer>();
  const [set, clear] = [setTimeout, clearTimeout];
  Object.assign(globalThis, {
    pieces,
    setTimeout(work: () => void, delay = 0, ...rest: unknown[]) {
      if (delay > 0) return set(work, delay, ...rest);
      const timer = set(() => {
        pieces.delete(timer);
        work();
      });
      pieces.add(timer);
      return timer;
    },
    clearTimeout(timer: Timer) {
      pieces.delete(timer);
      clear(timer);
    },
  });
}

/** Runs in the page. A frame later, a change of size is known, and its pieces are waiting. */
async function untilPainted(): Promise<void> {
  const { pieces } = globalThis as unknown as { readonly pieces: ReadonlySet<Timer> };
  const isSized = ({ width, clientWidth }: HTMLCanvasElement) =>
    clientWidth === 0 || width === Math.round(clientWidth * devicePixelRatio);
  for (let calm = 0; calm < 3;) {
    await new Promise(requestAnimationFrame);
    const isPainted = pieces.size === 0 && [...document.querySelectorAll('canvas')].every(isSized);
    calm = isPainted ? calm + 1 : 0;
  }
}
