import { isRecorded, parseScenario, type RecordedScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { WOLFSBURG } from '../../src/lib/chess/games.js';
import { enclose } from '../../src/lib/link/enclosure.js';
import { openLink } from '../../src/lib/link/open-link.js';
import { writeLink } from '../../src/lib/link/write-link.js';
import { STORY, type Settings } from '../../src/lib/settings/settings.js';

/** The times of two games, as a link of version 1 carries them since the first day. */
const OLD_TIMES = 'i46ONtQxitWJNtYxiY3ViY421TGLjY0FAA';

async function reopened(settings: Settings): Promise<Settings> {
  const link = writeLink({ settings }) + (await enclose(settings, WOLFSBURG));
  return (await openLink(new URL(link, 'https://simul.example/'))).view.settings;
}

test('recorded games keep their arrivals, openers, priorities and limits in a link', async () => {
  const scenario = parseScenario({
    games: [
      [[1, 2]],
      { rounds: [[3, 4]], arrival: 5, opens: 'opponent', priority: -1 },
      { rounds: [[1, 1]], arrival: '250ms' },
    ],
    replyLimit: 2,
    replyRate: '30/min',
    replyBurst: 4,
  });
  const settings = { ...STORY, scenario };
  expect(await reopened(settings)).toEqual(settings);
});

test('a link to recorded games of old shows what it showed', async () => {
  const url = new URL(`/?v=1#times=${OLD_TIMES}`, 'https://simul.example/');
  const { scenario } = (await openLink(url)).view.settings;
  expect(isRecorded(scenario)).toBe(true);
  const { games, arrivals, opens } = scenario as RecordedScenario;
  expect({ games, arrivals, opens }).toEqual({
    games: [
      [
        [1, 2],
        [3, 4],
      ],
      [[5, 6]],
    ],
    arrivals: undefined,
    opens: undefined,
  });
});
