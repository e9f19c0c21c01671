import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJson } from '../../src/terminal/print.js';
import type { Screen } from '../../src/terminal/terminal.js';

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
