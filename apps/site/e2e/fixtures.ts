import { test as base, expect } from '@playwright/test';
import { collectFaults } from './faults.js';

export { expect };

/** A test fails when a browser complains of anything, in whatever page it opens. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context }, use) => {
      const faults = await collectFaults(context);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
