import {
  boardsOf,
  isRecorded,
  type DrawnScenario,
  type RoundsDistribution,
  type TimeDistribution,
  meanRounds,
  meanTime,
} from '@simul/core';
import { counted, rate, spoken } from '@simul/text';
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
  if (scenario.groups !== undefined) {
    return `${counted(boardsOf(scenario), 'game')} in ${counted(scenario.groups.length, 'group')}.${besides(scenario)} ${DIFFERS}`;
  }
  const [move, reply] = [onAverage(scenario.moveTime), onAverage(scenario.replyTime)];
  return `${counted(scenario.boards, 'game')} of ${roundsOf(scenario.rounds)}. A move takes the master ${move} and her opponent ${reply}.${besides(scenario)} ${DIFFERS}`;
}

const DIFFERS = 'All that differs is what she does while they think.';

/** Who arrives when, who opens, and what limits the replies. */
function besides(scenario: DrawnScenario): string {
  const { arrivals, opens, replyLimit, replyRate } = scenario;
  return [
    arrivals && ` An opponent arrives every ${onAverage(arrivals)}.`,
    opens === 'opponent' && ' The opponents open.',
    replyLimit !== undefined && ` At most ${counted(replyLimit, 'opponent')} may think at once.`,
    replyRate !== undefined && ` Replies begin at up to ${rate(replyRate)}.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join('');
}

/** A time as people say it: of one that is drawn, the mean. */
function onAverage(time: TimeDistribution): string {
  if (time.family === 'constant') return spoken(time.value);
  return `${spoken(Number(meanTime(time).toPrecision(3)))} on average`;
}

function roundsOf(rounds: RoundsDistribution): string {
  if (rounds.family === 'constant') return counted(rounds.value, 'round');
  return `about ${counted(Math.round(meanRounds(rounds)), 'round')}`;
}
