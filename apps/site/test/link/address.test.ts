import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WRITE_AFTER } from '../../src/lib/link/address.svelte.js';
import { AddressedPage, boardsOf } from './support/addressed-page.js';

async function opened(...boards: readonly number[]): Promise<AddressedPage> {
  const page = new AddressedPage('?boards=24&at=5');
  void page.address.read();
  await page.quiet();
  for (const next of boards) {
    page.change(next);
    await page.quiet();
  }
  return page;
}

test('a writing that is due while the link gone back to is read waits for it', async () => {
  const page = await opened(12, 6);
  page.history.go(-1);
  await page.endReading();
  // The link of 12 boards is shown, and its writing is due before that of 24 has been read.
  page.history.go(-1);
  await page.pass(WRITE_AFTER);
  await page.quiet();
  expect(page.link).toBe('?boards=24&at=5');
  expect(page.history.entries).toEqual(['?boards=24&at=5', '?boards=12&at=0', '?boards=6&at=0']);
});

test('a link that is still being written is given up when the reader goes back', async () => {
  const page = await opened(12);
  page.seek(9);
  await page.pass(WRITE_AFTER);
  page.history.go(-1);
  await page.quiet();
  expect(page.link).toBe('?boards=24&at=5');
  expect(page.history.entries).toEqual(['?boards=24&at=5', '?boards=12&at=0']);
});

test('what is changed while a link is read is a step from there', async () => {
  const page = await opened(12);
  page.history.go(-1);
  page.change(48);
  await page.quiet();
  expect(page.link).toBe('?boards=48&at=0');
  expect(page.history.entries).toEqual(['?boards=24&at=5', '?boards=48&at=0']);
});

test('a change that goes before a step back, and was not written yet, is dropped', async () => {
  const page = await opened(12);
  page.change(48);
  page.history.go(-1);
  await page.quiet();
  expect(page.link).toBe('?boards=24&at=5');
  expect(page.history.entries).toEqual(['?boards=24&at=5', '?boards=12&at=0']);
});

test('what is changed back while a link is read does not take the place of that link', async () => {
  const page = await opened(12);
  const { shown } = page;
  page.change(48);
  page.history.go(-1);
  page.put(shown);
  await page.quiet();
  expect(page.link).toBe('?boards=12&at=0');
  expect(page.history.entries).toEqual(['?boards=24&at=5', '?boards=12&at=0']);
  page.history.go(-1);
  await page.quiet();
  expect(page.link).toBe('?boards=24&at=5');
});

test('a link that the reader has left while it was read is not shown', async () => {
  const page = await opened(12, 6);
  page.history.go(-1);
  await page.pass(0);
  page.history.go(-1);
  await page.quiet();
  expect(page.read).toEqual([24, 24]);
});

test('a page that is not told that the address is another reads it before it writes', async () => {
  const page = await opened(12);
  page.history.onMove = () => undefined;
  page.history.go(-1);
  page.seek(9);
  await page.quiet();
  expect(page.link).toBe('?boards=24&at=5');
  expect(page.history.entries).toEqual(['?boards=24&at=5', '?boards=12&at=0']);
});

test('a link that makes no sense stays in the address until something else is shown', async () => {
  const page = new AddressedPage('?boards=0');
  void page.address.read();
  await page.quiet();
  page.seek(9);
  await page.quiet();
  expect(page.address.fault).toEqual(new Error('There are no boards.'));
  expect(page.history.entries).toEqual(['?boards=0']);
  page.change(12);
  await page.quiet();
  expect(page.address.fault).toBeUndefined();
  expect(page.history.entries).toEqual(['?boards=0', '?boards=12&at=0']);
});

const EVENTS: Readonly<Record<string, (page: AddressedPage, index: number) => unknown>> = {
  change: (page, index) => page.change(100 + index),
  seek: (page, index) => page.seek(index),
  back: (page) => page.history.go(-1),
  forward: (page) => page.history.go(1),
  due: (page) => page.pass(WRITE_AFTER),
  read: (page) => page.endReading(),
  written: (page) => page.endWriting(),
  settled: (page) => page.settle(),
};

test('after any changes, steps back and forward, the address says what is shown, and no link took the place of another step', async () => {
  const events = fc.array(fc.constantFrom(...Object.keys(EVENTS)), { maxLength: 30 });
  const law = fc.asyncProperty(events, async (names) => {
    const page = await opened(12, 6);
    page.history.onReplace = (old, link) => expect(boardsOf(link)).toBe(boardsOf(old));
    for (const [index, name] of names.entries()) await EVENTS[name]!(page, index);
    await page.quiet();
    expect(page.history.link).toBe(page.link);
  });
  await fc.assert(law, { seed: 11, numRuns: 300 });
});
