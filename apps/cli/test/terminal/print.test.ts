import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print, printJson } from '../../src/terminal/print.js';
import { inks } from '../../src/terminal/paper.js';
import type { Screen } from '../../src/terminal/terminal.js';

test.each([
  [true, '43\u202F200 s\n'],
  [false, '43 200 s\n'],
])('where letters beyond ASCII are shown: %s, a number is %j', (unicode, shown) => {
  let written = '';
  const screen = { write: (text: string) => (written += text) } as unknown as Screen;
  print(screen, { width: 80, ink: inks(false), unicode }, ['43\u202F200 s']);
  expect(written).toBe(shown);
});

test('a document in pieces is what JSON.stringify writes in one', () => {
  const document = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(document, (value) => {
      let written = '';
      const screen = { write: (text: string) => (written += text) } as unknown as Screen;
      printJson(screen, value);
      expect(written).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
    }),
    { seed: 1 },
  );
});
