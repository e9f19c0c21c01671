import { expect, test } from 'vitest';
import { isSomebodyThere } from '../../src/lib/lesson/is-somebody-there.js';

const body = {} as HTMLElement;
const element = {} as HTMLElement;

/** A page as it is before anybody has touched it. */
function untouched() {
  return {
    document: { activeElement: body as Element | null, body, querySelector: () => null },
    scrollY: 0,
    navigator: { userActivation: { hasBeenActive: false } },
  };
}

test('nobody is there on a page that was only loaded', () => {
  expect(isSomebodyThere(untouched())).toBe(false);
  expect(isSomebodyThere({ ...untouched(), navigator: {} })).toBe(false);
});

test('somebody is there who was quicker than the script', () => {
  const page = untouched();
  const { document } = page;
  expect(isSomebodyThere({ ...page, scrollY: 3 })).toBe(true);
  expect(isSomebodyThere({ ...page, document: { ...document, activeElement: element } })).toBe(
    true,
  );
  expect(
    isSomebodyThere({ ...page, document: { ...document, querySelector: () => element } as never }),
  ).toBe(true);
  expect(isSomebodyThere({ ...page, navigator: { userActivation: { hasBeenActive: true } } })).toBe(
    true,
  );
});
