import { parseScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { STORY } from '../../src/lib/settings/settings.js';

test('the story is the exhibition of an empty document', () => {
  expect(STORY.scenario).toEqual(parseScenario({}));
});
