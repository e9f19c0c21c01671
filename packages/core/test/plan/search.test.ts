import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstYes } from '../../src/plan/search.js';

/** Searches a list of answers and counts the calls. */
async function search(answers: readonly boolean[], start: number) {
  let asked = 0;
  const found = await firstYes(answers.length, start, (index) => {
    asked += 1;
    return Promise.resolve(answers[index]!);
  });
  return { found, asked };
}

const list = fc.array(fc.boolean(), { minLength: 1, maxLength: 200 });

test('in a monotonic list the first yes is found from every start', async () => {
  const monotone = fc.tuple(fc.nat(60), fc.nat(60)).filter(([noes, yeses]) => noes + yeses > 0);
  await fc.assert(
    fc.asyncProperty(monotone, fc.nat(), async ([noes, yeses], anywhere) => {
      const answers = [...Array<boolean>(noes).fill(false), ...Array<boolean>(yeses).fill(true)];
      const { found } = await search(answers, anywhere % answers.length);
      expect(found).toBe(yeses === 0 ? undefined : noes);
    }),
    { seed: 3 },
  );
});

test('if the answers alternate, the result is a yes at the beginning or after a no', async () => {
  await fc.assert(
    fc.asyncProperty(list, fc.nat(), async (answers, anywhere) => {
      const { found } = await search(answers, anywhere % answers.length);
      if (found === undefined) return;
      expect(answers[found]).toBe(true);
      expect(found === 0 || !answers[found - 1]!).toBe(true);
    }),
    { seed: 4 },
  );
});

test('the number of calls grows with the logarithm of the distance', async () => {
  const answers = Array.from({ length: 1_000_000 }, (_, index) => index >= 700_000);
  for (const start of [0, 699_000, 700_000, 999_999]) {
    expect((await search(answers, start)).asked).toBeLessThanOrEqual(45);
  }
  expect((await search(answers, 699_990)).asked).toBeLessThanOrEqual(10);
});

test('an empty range gives undefined', async () => {
  expect(await firstYes(0, 0, () => Promise.reject(new Error('asked')))).toBeUndefined();
});
