import * as yaml from 'yaml';
import { describe, expect, test } from 'vitest';
import { composeYaml } from '../../src/document/compose-yaml.js';
import { hostileYaml } from '../support/hostile-yaml.js';

/** The library, and how many lexemes its lexer has given. */
function counting(): { library: typeof yaml; lexemes: () => number } {
  let lexemes = 0;
  class Lexer extends yaml.Lexer {
    override *lex(source: string): Generator<string> {
      for (const lexeme of super.lex(source)) {
        lexemes += 1;
        yield lexeme;
      }
    }
  }
  return { library: { ...yaml, Lexer }, lexemes: () => lexemes };
}

describe('of a megabyte that is refused no more is read than up to its first fault', () => {
  test.each(hostileYaml)('%j', (_, text) => {
    const { library, lexemes } = counting();
    expect(composeYaml(library, text)).toHaveProperty('found');
    expect(lexemes()).toBeLessThan(500);
  });
});

test('a fault inside a collection ends the composing of the whole', () => {
  const text = `a: [${'"a" "a" '.repeat(20)}]`;
  const errors = yaml.parseDocument(text, { prettyErrors: false }).errors;
  expect(errors.length).toBeGreaterThan(20);
  const [{ pos, message } = errors[0]!] = errors;
  expect(composeYaml(yaml, text)).toEqual({ at: pos[0], found: message });
});

test('a document without a fault is composed as the library alone would', () => {
  const text = '%YAML 1.2\n---\n# games\ngames: [&a [[5, 55]], *a]\nname: "x"\n? b\n: - - c\n...\n';
  const document = composeYaml(yaml, text);
  expect((document as yaml.Document).toJS()).toEqual(yaml.parse(text));
});

test.each([
  ['%A\n'.repeat(65), 'more than 64 directives'],
  ['a: 1\n---\n[', 'a second document'],
  ['{- a', 'Block collections are not allowed within flow collections'],
  ['"a" "b"', 'Unexpected double-quoted-scalar at node end'],
  ['- '.repeat(66), 'more than 64 levels, one in the other'],
])('the first fault of %.20j is named', (text, found) => {
  expect(composeYaml(yaml, text)).toMatchObject({ found });
});

test('warnings are no faults', () => {
  expect(composeYaml(yaml, '%A\n---\na: 1')).not.toHaveProperty('found');
});
