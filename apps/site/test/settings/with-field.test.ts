import { InputError, type DrawnScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { scenarioText } from '../../src/lib/settings/scenario-text.js';
import { STORY } from '../../src/lib/settings/settings.js';
import { withField } from '../../src/lib/settings/with-field.js';

const story = STORY.scenario as DrawnScenario;

test.each([
  ['arrivals', '30/s', 'exp(33.333333ms)'],
  ['arrivals', 'every 2s', '2s'],
  ['opens', 'opponent', 'opponent'],
  ['replyLimit', '8', '8'],
  ['replyRate', '3000/min', '50'],
  ['priority', '-3', '-3'],
  ['groups', '[{"name":"a","boards":3}]', '[{"name":"a","boards":3}]'],
] as const)('%s: %s is kept, and an empty text leaves it to its default', (field, text, said) => {
  const changed = withField(story, field, text);
  expect(scenarioText(changed, field)).toBe(said);
  expect(withField(changed, field, ' ')).toEqual(story);
});

test('a burst goes with its rate', () => {
  const limited = withField(withField(story, 'replyRate', '5/s'), 'replyBurst', '3');
  expect(limited).toMatchObject({ replyRate: 5, replyBurst: 3 });
  expect(withField(limited, 'replyRate', '')).toEqual(story);
});

test('a field that a scenario needs cannot be empty', () => {
  expect(() => withField(story, 'boards', '')).toThrow(InputError);
});
