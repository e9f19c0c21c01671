import { expect, test } from 'vitest';
import { allReplies, replyTo } from '../../src/lib/lesson/reply.js';

const ESTIMATE = {
  question: 'How long?',
  unit: 'hours',
  answer: 12,
  tolerance: 0.5,
  replies: { near: 'yes', low: 'longer', high: 'shorter' },
};
const CHOICE = {
  question: 'Who?',
  choices: [
    { text: 'she', reply: 'yes', isRight: true },
    { text: 'he', reply: 'no', isRight: false },
  ],
};

test('a number is answered by where it lies', () => {
  expect(replyTo(ESTIMATE, 11.5)).toEqual({ said: '11.5 hours', text: 'yes', isRight: true });
  expect(replyTo(ESTIMATE, 11.4)).toMatchObject({ text: 'longer', isRight: false });
  expect(replyTo(ESTIMATE, 12.6)).toMatchObject({ text: 'shorter', isRight: false });
});

test('a choice is answered by its own reply; one that is not there, by none', () => {
  expect(replyTo(CHOICE, 1)).toEqual({ said: 'he', text: 'no', isRight: false });
  expect(replyTo(CHOICE, 2)).toBeUndefined();
});

test('who cannot be asked reads every reply', () => {
  expect(allReplies(ESTIMATE).map(({ text }) => text)).toEqual(['longer', 'yes', 'shorter']);
  expect(allReplies(CHOICE).map(({ text }) => text)).toEqual(['yes', 'no']);
});
