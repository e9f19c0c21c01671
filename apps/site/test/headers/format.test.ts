import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRules, printRules } from '../../headers/format.js';

const name = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/);
const value = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);
const path = fc.stringMatching(/^\/[a-z_/.-]{0,20}\*?$/);
const rules = fc.array(
  fc.record({ path, headers: fc.array(fc.tuple(name, value), { maxLength: 4 }) }),
);

describe('the rules of _headers', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(rules, (some) => {
        expect(parseRules(printRules(some))).toEqual(some);
      }),
      { seed: 1 },
    );
  });

  test('are the same with comments, blank lines and other ends of lines', () => {
    fc.assert(
      fc.property(rules, (some) => {
        const written = printRules(some).replaceAll('\n', '\r\n  # a remark\r\n\r\n');
        expect(parseRules(written)).toEqual(some);
      }),
      { seed: 2 },
    );
  });

  test.each([
    ['  X-A: 1', '_headers:1: a header stands before any path'],
    ['/a\n  nonsense', '_headers:2: "nonsense" is no header'],
    ['/a\n  X-A:', '_headers:2: "X-A:" is no header'],
    ['a', '_headers:1: "a" is no path'],
    ['/*/a', '_headers:1: "/*/a" is no path'],
    ['/:page', '_headers:1: "/:page" is no path'],
  ])('are refused in one sentence that says where: %j', (text, message) => {
    expect(() => parseRules(text)).toThrow(message);
  });
});
