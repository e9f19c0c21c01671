import {
  boardsOf,
  formatScenario,
  isRecorded,
  printable,
  type DrawnScenario,
  type Scenario,
  type Strategy,
} from '@simul/core';
import { counted, grouped, inWords, time } from '@simul/text';
import type { DrawKey } from '../scenario/draw.js';
import type { Paper } from '../terminal/paper.js';
import { wrap } from '../text/wrap.js';

/** What is played, as the first line of a page. */
export function title(scenario: Scenario, paper: Paper): string[] {
  const described = isRecorded(scenario) ? recorded(scenario.games) : drawnScenario(scenario);
  const name = scenario.name === undefined ? [] : [printable(scenario.name)];
  return wrap([...name, described].join(': '), paper.width).map(paper.ink.strong);
}

/** How it is served, below the title. */
export function served(strategy: Strategy, paper: Paper): string[] {
  return wrap(`${strategy.kind}: ${inWords(strategy)}`, paper.width);
}

/** Which draw of the times is played; nothing where chance has no part. */
export function drawnFrom(scenario: Scenario, { seed, replication }: DrawKey): string[] {
  return isDrawn(scenario) ? [`seed ${seed}, replication ${replication}`] : [];
}

/** Whether chance has a part in it. */
export function isDrawn(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return false;
  const { rounds, moveTime, replyTime } = scenario;
  return [rounds, moveTime, replyTime].some(({ family }) => family !== 'constant');
}

function recorded(games: readonly (readonly unknown[])[]): string {
  const rounds = games.reduce((sum, game) => sum + game.length, 0);
  return `${counted(games.length, 'board')}, ${counted(rounds, 'round')} as recorded`;
}

function drawnScenario(scenario: DrawnScenario): string {
  const { rounds, moveTime, replyTime } = scenario;
  const written = formatScenario(scenario) as Readonly<Record<string, unknown>>;
  const shown = (field: 'moveTime' | 'replyTime', { family, value = 0 }: Written) =>
    family === 'constant' ? time(value) : distribution(written[field]);
  const played =
    rounds.family === 'constant'
      ? counted(rounds.value, 'round')
      : `${distribution(written['rounds'])} rounds`;
  return (
    `${counted(boardsOf(scenario), 'board')} × ${played}, ` +
    `a move ${shown('moveTime', moveTime)}, a reply ${shown('replyTime', replyTime)}`
  );
}

interface Written {
  readonly family: string;
  readonly value?: number;
}

function distribution(written: unknown): string {
  return Array.isArray(written) ? `one of ${grouped(written.length)} values` : String(written);
}
