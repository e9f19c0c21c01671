import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGivenTwice } from '../../src/document/given-twice.js';
import { findJsonFault } from '../../src/document/json-fault.js';
import { readJson } from '../../src/document/read-json.js';
import { complaintOf } from '../support/complaint-of.js';

describe('a fault of JSON is named with line and column', () => {
  test.each([
    ['{"a": 1 "b": 2}', 'line 1, column 9: found "\\"b\\": 2}", wanted a comma or }.'],
    ['{"a": 1,\n}', 'line 2, column 1: found "}", wanted a name in double quotes.'],
    ['{"a": 1,\n "b": }', 'line 2, column 7: found "}", wanted a value.'],
    ['[1, 2', 'line 1, column 6: found the end of the text, wanted a comma or ].'],
    ['[1, 2}', 'line 1, column 6: found "}", wanted a comma or ].'],
    ['[1,]', 'line 1, column 4: found "]", wanted a value.'],
    ['{"a" 1}', 'line 1, column 6: found "1}", wanted a colon after the name.'],
    ["{'a': 1}", 'line 1, column 2: found "\'a\': 1}", wanted a name in double quotes or }.'],
    ['[NaN]', 'wanted a number, a text in double quotes, true, false or null.'],
    ['[01]', 'line 1, column 2'],
    ['["a\nb"]', 'line 1, column 2: found "\\"a", wanted a text that is closed by a double quote'],
    ['["\\q"]', 'line 1, column 2'],
    ['{"a": 1}\n{"b": 2}', 'line 2, column 1: found "{\\"b\\": 2}", wanted nothing after the end'],
    ['{', 'line 1, column 2: found the end of the text, wanted a name in double quotes or }.'],
  ])('%j', async (text, complaint) => {
    expect(await complaintOf(() => readJson(text))).toContain(complaint);
  });
});

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"',
  '\\',
  'é',
  '1',
  '-',
  '.5',
  'e3',
  '0',
  'true',
  ' ',
  '\n',
  '"\\u00e9"',
  '"\\u12"',
];
const nearlyJson = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...pieces)).map(([json, place, piece]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + piece + json.slice(at + 1);
  }),
);

test('a fault is found in just those texts that JSON.parse refuses', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(nearlyJson, (text) => {
      expect(findJsonFault(text) === undefined).toBe(isJson(text));
    }),
    { seed: 2, numRuns: 5000 },
  );
});

test('names that JavaScript knows are names like others', () => {
  const document = readJson('{"__proto__": {"boards": 1}, "constructor": 2}');
  expect(Object.keys(document as object)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
});

describe('a field given twice is refused', () => {
  test.each([
    ['{"boards": 3, "boards": 4}', 'line 1, column 15: found the field "boards" given twice'],
    ['{"a": 1,\n "b": [{"c": {}, "c": {}}]}', 'line 2, column 18: found the field "c" given twice'],
    ['{"a": 1, "\\u0061": 2}', 'found the field "a" given twice, wanted each field once.'],
    ['{"a" : 1, "b": {"a": 2}, "a"\n: 3}', 'found the field "a" given twice'],
    ['{"__proto__": 1, "__proto__": 2}', 'found the field "__proto__" given twice'],
    ['{"": 1, "": 2}', 'found the field an empty text given twice'],
  ])('%j', async (text, complaint) => {
    expect(await complaintOf(() => readJson(text))).toContain(complaint);
  });

  test('at any depth', async () => {
    const depth = 5000;
    const text = `${'{"a":['.repeat(depth)}{"b":1,"b":2}${']}'.repeat(depth)}`;
    expect(await complaintOf(() => readJson(text))).toContain('the field "b" given twice');
  });
});

test.each([
  '{"a": {"a": 1}, "b": {"a": 1}}',
  '[{"a": 1}, {"a": 2}]',
  '{"a": "b", "b": "a", "c": "\\"a\\":"}',
  '{"a": ["a", "a"], "A": "a: 1"}',
])('a name may come again elsewhere: %s', (text) => {
  expect(readJson(text)).toEqual(JSON.parse(text));
});

/** An object as pairs, so that it can have a field more than once. */
const { tree } = fc.letrec<{ tree: string; object: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('1', '"a"', '"\\"b\\": 1"', 'null', '[]'),
    fc.array(tie('tree'), { maxLength: 3 }).map((items) => `[${items.join(' , ')}]`),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom('"a"', '"b"', '"\\u0062"', '"c"', '"d"'), tie('tree')), {
      maxLength: 3,
    })
    .map((pairs) => `{${pairs.map(([name, value]) => `${name} : ${value}`).join(',')}}`),
}));

test('just those texts are refused of which JSON.parse would drop a field', () => {
  fc.assert(
    fc.property(tree, (text) => {
      const names = text.match(/"[^" ]*" :/g) ?? [];
      let kept = 0;
      JSON.parse(text, (key, value: unknown) => {
        if (/^[a-d]$/.test(key)) kept += 1;
        return value;
      });
      expect(findGivenTwice(text) === undefined).toBe(kept === names.length);
    }),
    { seed: 3, numRuns: 2000, endOnFailure: true },
  );
});
