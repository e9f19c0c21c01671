import {
  counted,
  formatScenario,
  grouped,
  isRecorded,
  type DrawnScenario,
  type Scenario,
  type Variable,
} from '@simul/core';
import { time } from './numbers.js';

/**
 * A scenario in one line: `24 boards × 30 rounds, a move 5 s, a reply 55 s`.
 *
 * @param varied fields that are left out, since a sweep varies them
 */
export function scenarioLine(scenario: Scenario, varied: readonly Variable[] = []): string {
  if (isRecorded(scenario)) return recorded(scenario.games);
  const isShown = (field: Variable) => !varied.includes(field);
  const written = formatScenario(scenario) as Readonly<Record<string, unknown>>;
  const { boards, rounds, moveTime, replyTime } = scenario;
  const played = [
    isShown('boards') && counted(boards, 'board'),
    isShown('rounds') && roundsIn(rounds, written['rounds']),
  ].filter((part) => part !== false);
  const times = [
    isShown('moveTime') && `a move ${timeIn(moveTime, written['moveTime'])}`,
    isShown('replyTime') && `a reply ${timeIn(replyTime, written['replyTime'])}`,
  ].filter((part) => part !== false);
  return [played.join(' × '), ...times].filter((part) => part !== '').join(', ');
}

function recorded(games: readonly (readonly unknown[])[]): string {
  const rounds = games.reduce((sum, game) => sum + game.length, 0);
  return `${counted(games.length, 'board')}, ${counted(rounds, 'round')} as recorded`;
}

function roundsIn(rounds: DrawnScenario['rounds'], written: unknown): string {
  return rounds.family === 'constant'
    ? counted(rounds.value, 'round')
    : `${distribution(written)} rounds`;
}

function timeIn(drawn: DrawnScenario['moveTime'], written: unknown): string {
  return drawn.family === 'constant' ? time(drawn.value) : distribution(written);
}

function distribution(written: unknown): string {
  return Array.isArray(written) ? `one of ${grouped(written.length)} values` : String(written);
}
