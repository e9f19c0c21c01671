import { presets, type Preset } from '@simul/core';
import { expect, test } from 'vitest';
import { readLink } from '../../src/lib/link/read-link.js';
import { writeLink } from '../../src/lib/link/write-link.js';
import { ownSettings, presetOf } from '../../src/lib/settings/own-settings.js';
import { MOST_HALLS, STORY, type Settings } from '../../src/lib/settings/settings.js';

const each: [name: string, preset: Preset][] = presets.map((preset) => [preset.name, preset]);

test.each(each)('%s is known again by its link', (_, preset) => {
  const settings = ownSettings(preset.scenario, STORY);
  const { scenario, halls } = readLink(new URLSearchParams(writeLink({ settings }))).settings;
  expect(presetOf(scenario)).toBe(preset);
  expect(halls).toEqual(settings.halls);
});

test.each(each)(
  '%s is played in the halls that were open, and in one as it is known for',
  (_, preset) => {
    const { halls } = ownSettings(preset.scenario, STORY);
    expect(halls.slice(0, 2).map(({ kind }) => kind)).toEqual(['sync', 'async']);
    const { strategy } = preset.scenario;
    if (strategy === undefined) expect(halls).toEqual(STORY.halls);
    else expect(halls).toContainEqual(strategy);
    expect(halls.length).toBeLessThanOrEqual(3);
  },
);

test('a preset opens no more halls than there may be', () => {
  const full: Settings = {
    ...STORY,
    halls: Array.from({ length: MOST_HALLS }, () => ({ kind: 'sync' })),
  };
  for (const preset of presets)
    expect(ownSettings(preset.scenario, full).halls).toHaveLength(MOST_HALLS);
});

test('what is no preset is none', () => {
  expect(presetOf({ ...presets[0]!.scenario, boards: 25 })).toBeUndefined();
});
