import { expect, test } from 'vitest';
import { toSvelte } from '../../markdown/preprocess.js';

const FILE = `${import.meta.dirname}/../../src/lib/chapters/nowhere/words.md`;
const WORDS = new Map([['makespan', 'makespan']]);
const svelte = (source: string) => toSvelte(source, FILE, WORDS);

test('a part becomes a component that is given the lesson and its argument', () => {
  const made = svelte('Before.\n\n::code loop\n\nAfter.');
  expect(made).toContain("import PartCode from './../../lesson/Code.svelte';");
  expect(made).toContain('<PartCode {lesson} argument={"loop"} />');
  expect(made.indexOf('Before.')).toBeLessThan(made.indexOf('<PartCode'));
  expect(made.indexOf('After.')).toBeGreaterThan(made.indexOf('<PartCode'));
});

test('an answer has words and parts inside', () => {
  expect(svelte(':::answer hours\n\nTwelve.\n\n::figure\n\n:::')).toMatch(
    /<PartAnswer \{lesson\} argument=\{"hours"\}>\s*<p>Twelve.<\/p>\s*<PartFigure [^>]*\/>\s*<\/PartAnswer>/,
  );
});

test('words carry what they name, and emphasis within', () => {
  expect(svelte(':here[she is _here_]')).toContain(
    '<span class="word here">she is <em>here</em></span>',
  );
});

test('a term leads to the glossary, wherever the site stands', () => {
  expect(svelte('The :term[Makespan].')).toContain(
    '<a class="term" href={resolve("/learn/glossary") + "#makespan"}>Makespan</a>',
  );
});

test('what Svelte would take for its own is text', () => {
  const made = svelte('It is {lesson} < 5, and `{#if x}` is code; so is `:here[x]`.');
  expect(made).toContain('It is &#123;lesson&#125; &lt; 5');
  expect(made).toContain('<code>&#123;#if x&#125;</code>');
  expect(made).toContain('<code>:here[x]</code>');
});

test.for([
  ['one\n\n::picture', 3, 'no part is called `picture`'],
  ['one\n:hear[two]', 2, 'no words are called `hear`'],
  ['one\n\n:term[makespam]', 3, 'the glossary has no `makespam`'],
  [':::answer a\n\n:::answer b\n\n:::', 3, 'the part of line 1 has not ended'],
  ['one\n:::answer a\n', 2, 'it is never ended'],
  ['one\n:::', 2, '`:::` ends nothing'],
] as const)('%j is refused, with its line', ([source, line, fault]) => {
  expect(() => svelte(source)).toThrow(`${FILE}:${line}: ${fault}`);
});

test.for([
  ['<b>bold</b>', 'HTML'],
  ['```js\nx\n```', 'listing'],
  ['![alt](x.png)', 'picture'],
])('%j has no place in a chapter', ([source, fault]) => {
  expect(() => svelte(source!)).toThrow(fault);
});
