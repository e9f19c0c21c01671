import { presets, type Preset } from '@simul/core';
import { expect, test } from 'vitest';
import { readLink } from '../../src/lib/link/read-link.js';
import { writeLink } from '../../src/lib/link/write-link.js';
import { presetOf, presetSettings } from '../../src/lib/settings/preset-settings.js';
import { MOST_HALLS, STORY, type Settings } from '../../src/lib/settings/settings.js';

const each: [name: string, preset: Preset][] = presets.map((preset) => [preset.name, preset]);

test.each(each)('%s is known again by its link', (_, preset) => {
  const settings = presetSettings(preset, STORY);
  const { scenario, halls } = readLink(new URLSearchParams(writeLink({ settings }))).settings;
  expect(presetOf(scenario)).toBe(preset);
  expect(halls).toEqual(settings.halls);
});

test.each(each)(
  '%s is played in the halls that were open, and in one as it is known for',
  (_, preset) => {
    const { halls } = presetSettings(preset, STORY);
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
  for (const preset of presets) expect(presetSettings(preset, full).halls).toHaveLength(MOST_HALLS);
});

test('what is no preset is none', () => {
  expect(presetOf({ ...presets[0]!.scenario, boards: 25 })).toBeUndefined();
});
