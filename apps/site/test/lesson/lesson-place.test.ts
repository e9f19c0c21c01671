import { expect, test } from 'vitest';
import { readLink } from '../../src/lib/link/read-link.js';
import { writeLink } from '../../src/lib/link/write-link.js';
import type { View } from '../../src/lib/link/view.js';
import { lessonPlace } from '../../src/lib/lesson/lesson-place.js';
import { withOwn } from '../../src/lib/lesson/own-fields.js';
import { readGuesses, writeGuesses } from '../../src/lib/lesson/guesses.js';
import { STORY } from '../../src/lib/settings/settings.js';

const BEGINNING: View = { settings: { ...STORY, halls: [{ kind: 'async' }] }, at: 900 };
const PAGE = 'http://nowhere/learn/asynchronous';

const ESTIMATE = {
  ...{ question: 'How many?', unit: 'hours', answer: 12, tolerance: 0 },
  replies: { near: 'yes', low: 'more', high: 'fewer' },
};
const CHOICE = {
  question: 'Why?',
  choices: [
    { text: 'because', reply: 'yes', isRight: true },
    { text: 'for no reason', reply: 'no', isRight: false },
  ],
};
const PREDICTIONS = { hours: ESTIMATE, why: CHOICE, 'one-more': ESTIMATE };

/** A place that remembers where it went, and the chapter's own place in it. */
function placeAt(search: string) {
  let href = PAGE + search;
  const go = (link: string) => Promise.resolve((href = PAGE + link));
  const place = { url: () => new URL(href), push: go, replace: go };
  return { chapter: lessonPlace(place, BEGINNING), search: () => href.slice(PAGE.length) };
}

const viewIn = ({ searchParams }: URL) => readLink(searchParams);

test('an address without a version shows the chapter’s beginning, and is what is written for it', async () => {
  const { chapter, search } = placeAt('?guess=hours(12)');
  expect(viewIn(chapter.url())).toEqual(BEGINNING);
  await chapter.replace(writeLink(BEGINNING));
  expect(search()).toBe('?guess=hours(12)');
});

test('an address with a version shows what it says anywhere else', () => {
  expect(viewIn(placeAt('?v=1&boards=12').chapter.url())).toEqual(
    readLink(new URLSearchParams('v=1&boards=12')),
  );
});

test('the story itself is told from the chapter’s beginning', async () => {
  const { chapter, search } = placeAt('');
  await chapter.push(writeLink({ settings: STORY }));
  expect(search()).toBe('?v=1');
  expect(viewIn(chapter.url())).toEqual({ settings: STORY });
});

test('what the chapter has of its own stays, whatever the figure shows', async () => {
  const { chapter, search } = placeAt('?schedule=3s1&guess=hours(12)');
  await chapter.push('?v=1&boards=12#times=abc');
  expect(search()).toBe('?v=1&boards=12&schedule=3s1&guess=hours(12)#times=abc');
  expect(chapter.url().searchParams.has('guess')).toBe(false);
});

test('a field of the chapter’s own is put in, changed and taken out', () => {
  expect(withOwn('', 'guess', 'a(1)')).toBe('?guess=a(1)');
  expect(withOwn('?v=1&guess=a(1)', 'guess', 'a(2)')).toBe('?v=1&guess=a(2)');
  expect(withOwn('?guess=a(1)', 'guess', '')).toBe('');
});

test('predictions are read as they were written', () => {
  const guesses = { hours: 11.5, why: 1, 'one-more': 0 };
  expect(readGuesses(writeGuesses(guesses), PREDICTIONS)).toEqual(guesses);
});

test.each([
  'nonsense',
  'hours(1e999)',
  'hours(-7)',
  'hours(1e308)',
  'why(2)',
  'why(0.5)',
  'else(1)',
])('nobody can have predicted %s', (text) => expect(readGuesses(text, PREDICTIONS)).toEqual({}));
