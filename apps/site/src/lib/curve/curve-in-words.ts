import { serviceOf, type DrawnScenario, type Strategy } from '@simul/core';
import { counted, spoken } from '@simul/text';
import type { CurvePoint } from '../stage/curve.js';
import { paceInWords, rounded } from './quantity.js';
import type { Saturation } from './saturation.js';

/** One hall over the number of boards. */
export interface HallCurve {
  readonly scenario: DrawnScenario;
  readonly strategy: Strategy;
  readonly saturation: Saturation | undefined;
  /** What was played; nothing while that is not known. */
  readonly points: readonly CurvePoint[] | undefined;
}

/** What a hall's curve shows, in one sentence. */
export function curveInWords(hall: HallCurve): string {
  const { strategy, saturation } = hall;
  const { masters, blocks } = serviceOf(strategy);
  const open = openGamesOf(strategy);
  if (blocks) {
    const stay =
      masters === 1
        ? 'She stays with each game'
        : `The ${counted(masters, 'master')} stay with their games`;
    return stay + afterwards(hall, masters);
  }
  if (saturation === undefined) {
    return 'A move takes no time, so that no number of boards is too many.';
  }
  if (open < saturation.boards) {
    const never = masters === 1 ? 'she is never' : 'the masters are never all';
    return `With at most ${counted(open, 'game')} open ${never} busy for long${afterwards(hall, open)}`;
  }
  return busyFrom(hall, saturation) + afterwards(hall, Math.ceil(saturation.boards));
}

function busyFrom({ strategy }: HallCurve, { boards, isExact }: Saturation): string {
  const { masters, walkTime } = serviceOf(strategy);
  const who =
    ['', 'she is', 'both masters are'][masters] ?? `all ${counted(masters, 'master')} are`;
  const busy = walkTime === 0n ? 'busy' : 'busy or walking';
  const from = counted(Math.ceil(boards), 'board');
  return isExact
    ? `From ${from} on ${who} ${busy} all the time`
    : `From about ${from} on ${who} ${busy} nearly all the time`;
}

/** In all queues together. */
function openGamesOf(strategy: Strategy): number {
  const { openGames, dispatch, masters } = serviceOf(strategy);
  return dispatch === 'static' ? openGames * masters : openGames;
}

/** What becomes of it from so many boards on, as far as that was played. */
function afterwards({ points = [] }: HallCurve, from: number): string {
  const first = points.find(({ boards }) => boards >= from);
  const last = points.at(-1);
  if (first === undefined || last === undefined || last.boards === first.boards) return '.';
  const more = (last.makespan - first.makespan) / (last.boards - first.boards);
  return `: every board more makes the exhibition longer by ${unbroken(spoken(rounded(more, 3)))}, and ${throughput(first, last)}.`;
}

/** Kept on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** Less than this much, relative, is no growth that anybody would see. */
const SEEN = 0.1;

function throughput(first: CurvePoint, last: CurvePoint): string {
  const [from, to] = [paceInWords(first.throughput), paceInWords(last.throughput)];
  if (from === to) return `throughput stays at ${to}`;
  const isLevel = Math.abs(last.throughput / first.throughput - 1) < SEEN;
  return isLevel ? `throughput stays near ${to}` : `throughput goes from ${from} to ${to}`;
}
