import { formatScenario, isRecorded, type DrawnScenario } from '@simul/core';
import { counted, spoken } from '@simul/text';
import { writeLink } from '../link/write-link.js';
import { STORY, type Settings } from '../settings/settings.js';

/** What the page is called: the story, or what came of these settings. */
export function headline(settings: Settings, makespans: readonly number[]): string {
  if (isStory(settings)) return 'Twelve hours, or one.';
  if (makespans.length === 0) return 'An exhibition.';
  const told = [Math.max(...makespans), Math.min(...makespans)].map(spoken);
  return `${[...new Set(told)].join(', or ')}.`;
}

/** A link to the story is empty. */
function isStory(settings: Settings): boolean {
  return !isRecorded(settings.scenario) && writeLink({ settings }) === '';
}

/** What is played, in a sentence or two. */
export function standfirst(settings: Settings): string {
  const { scenario } = settings;
  if (isRecorded(scenario)) {
    return `${counted(scenario.games.length, 'game')}, played by their clocks. All that differs is what the master does while her opponents think.`;
  }
  if (writeLink({ settings: { ...settings, halls: STORY.halls } }) === '') {
    return '24 games. A move takes the master 5 seconds and her opponent 55. All that differs is what she does while they think.';
  }
  const { rounds } = formatScenario(scenario) as Record<string, unknown>;
  const [move, reply] = [inWords(scenario, 'moveTime'), inWords(scenario, 'replyTime')];
  return `${counted(scenario.boards, 'game')} of ${String(rounds)} rounds. A move takes the master ${move} and her opponent ${reply}. All that differs is what she does while they think.`;
}

/** A time as people say it; of one that is drawn, the family too. */
function inWords(scenario: DrawnScenario, field: 'moveTime' | 'replyTime'): string {
  const time = scenario[field];
  if (time.family === 'constant') return spoken(time.value);
  if (time.family === 'empirical') return `one of ${counted(time.values.length, 'time')}`;
  return String((formatScenario(scenario) as Record<string, unknown>)[field]);
}
