import {
  counted,
  formatRoundsDistribution,
  formatTimeDistribution,
  grouped,
  groupsOf,
  isRecorded,
  type BoardGroup,
  type DrawnScenario,
  type RecordedScenario,
  type RoundsDistribution,
  type Scenario,
  type TimeDistribution,
  type Variable,
  type WrittenDistribution,
} from '@simul/core';
import { time } from './numbers.js';

/**
 * A scenario in one line: `24 boards × 30 rounds, a move 5 s, a reply 55 s`.
 *
 * @param varied fields that are left out, since a sweep varies them
 */
export function scenarioLine(scenario: Scenario, varied: readonly Variable[] = []): string {
  const played = isRecorded(scenario) ? recorded(scenario) : drawn(scenario, varied);
  return [played, ...limits(scenario, varied)].filter((part) => part !== '').join(', ');
}

function recorded({ games, arrivals, opens }: RecordedScenario): string {
  const rounds = games.reduce((sum, game) => sum + game.length, 0);
  const parts = [counted(games.length, 'board'), `${counted(rounds, 'round')} as recorded`];
  if (arrivals !== undefined) parts.push('with arrivals');
  if (opens?.includes('opponent') === true) parts.push('opponents open');
  return parts.join(', ');
}

function drawn(scenario: DrawnScenario, varied: readonly Variable[]): string {
  if (scenario.groups === undefined) return group(scenario, varied);
  return groupsOf(scenario)
    .map((each) => `${each.name}: ${group(each, varied)}`)
    .join('; ');
}

function group(boardsAlike: BoardGroup, varied: readonly Variable[]): string {
  const isShown = (field: Variable) => !varied.includes(field);
  const { boards, rounds, moveTime, replyTime, arrivals, opens, priority } = boardsAlike;
  const played = [
    isShown('boards') && counted(boards, 'board'),
    isShown('rounds') && roundsIn(rounds),
  ].filter((part) => part !== false);
  const times = [
    isShown('moveTime') && `a move ${timeIn(moveTime)}`,
    isShown('replyTime') && `a reply ${timeIn(replyTime)}`,
    arrivals !== undefined && isShown('arrivals') && arriving(arrivals),
    opens === 'opponent' && 'opponents open',
    priority !== undefined && `priority ${priority}`,
  ].filter((part) => part !== false);
  return [played.join(' × '), ...times].filter((part) => part !== '').join(', ');
}

/** A Poisson process by its rate, as people name it. */
function arriving(arrivals: TimeDistribution): string {
  if (arrivals.family !== 'exp') return `arriving every ${timeIn(arrivals)}`;
  return `arriving at ${rateIn(1 / arrivals.mean)} on average`;
}

/** In the shortest unit of time in which it is at least 1: `18/s`, `7 500/s`, `2/min`. */
function rateIn(perSecond: number): string {
  const units = [['s', 1], ['min', 60], ['h', 3600]] as const; // prettier-ignore
  const [unit, seconds] = units.find(([, each]) => perSecond * each >= 1) ?? units[2];
  return `${shortest(perSecond, seconds)}/${unit}`;
}

/** The rate with the fewest digits whose interval is the same number of nanoseconds. */
function shortest(perSecond: number, seconds: number): string {
  const nanoseconds = (rate: number) => Math.round((seconds / rate) * 1e9);
  const rate = perSecond * seconds;
  let digits = 1;
  while (digits < 12 && nanoseconds(Number(rate.toPrecision(digits))) !== nanoseconds(rate)) {
    digits += 1;
  }
  const value = Number(rate.toPrecision(digits));
  return grouped(value, String(value).split('.')[1]?.length ?? 0);
}

function limits(
  { replyLimit, replyRate, replyBurst }: Scenario,
  varied: readonly Variable[],
): readonly string[] {
  const parts: string[] = [];
  if (replyLimit !== undefined && !varied.includes('replyLimit')) {
    parts.push(`at most ${grouped(replyLimit)} ${replyLimit === 1 ? 'reply' : 'replies'} at once`);
  }
  if (replyRate !== undefined && !varied.includes('replyRate')) {
    parts.push(`replies at ${rateIn(replyRate)}`);
  }
  if (replyBurst !== undefined && !varied.includes('replyBurst')) {
    parts.push(`bursts of ${grouped(replyBurst)}`);
  }
  return parts;
}

function roundsIn(rounds: RoundsDistribution): string {
  return rounds.family === 'constant'
    ? counted(rounds.value, 'round')
    : `${distribution(formatRoundsDistribution(rounds))} rounds`;
}

function timeIn(times: TimeDistribution): string {
  return times.family === 'constant'
    ? time(times.value)
    : distribution(formatTimeDistribution(times));
}

function distribution(written: WrittenDistribution): string {
  return Array.isArray(written) ? `one of ${grouped(written.length)} values` : String(written);
}
