import { toNanoseconds, toSeconds } from '@simul/core';
import type { ScheduledHall } from '../../../src/lib/scheduler/hall.js';
import { laterOf } from '../../../src/lib/scheduler/instants.js';
import {
  after,
  mayChoose,
  opening,
  turnOf,
  type ScheduleChoice,
  type ScheduleMoment,
} from '../../../src/lib/scheduler/play.js';

/**
 * The least makespan of any schedule. Staying never helps: the same choice made earlier begins
 * earlier, and no later instant grows. Of two ways to the same place after the same moves only those
 * are kept that no other is nowhere later than.
 *
 * @param within whatever lasts longer is given up at once. Seconds
 * @returns seconds; infinite when none is over by then
 */
export function leastMakespan(hall: ScheduledHall, within = Infinity): number {
  let moments = [opening(hall)];
  for (let left = hall.games.flat().length; left > 0; left--) {
    const next = new Map<string, ScheduleMoment[]>();
    for (const moment of moments) {
      for (const each of onwards(hall, moment, boardsOf(hall))) {
        if (earliestEnd(hall, each) <= within) keepEarliest(next, each);
      }
    }
    moments = [...next.values()].flat();
  }
  return Math.min(...moments.map(({ readyAt }) => Math.max(...readyAt.map(toSeconds))));
}

function boardsOf({ games }: ScheduledHall): readonly ScheduleChoice[] {
  return [...games.keys()];
}

function onwards(
  hall: ScheduledHall,
  moment: ScheduleMoment,
  choices: readonly ScheduleChoice[],
): ScheduleMoment[] {
  return choices
    .filter((choice) => mayChoose(hall, moment, choice))
    .map((choice) => after(moment, turnOf(hall, moment, choice)));
}

function keepEarliest(kept: Map<string, ScheduleMoment[]>, moment: ScheduleMoment): void {
  const key = `${moment.place} ${moment.moves.join()}`;
  const others = kept.get(key) ?? [];
  if (others.some((other) => isNowhereLater(other, moment))) return;
  kept.set(key, [...others.filter((other) => !isNowhereLater(moment, other)), moment]);
}

/** What is ready, or over, makes no difference until she is free. */
function isNowhereLater(a: ScheduleMoment, b: ScheduleMoment): boolean {
  return a.now <= b.now && a.readyAt.every((at, board) => at <= laterOf(b.now, b.readyAt[board]!));
}

/**
 * The least longest wait of any schedule of a hall whose times are whole seconds. Here staying may
 * help, since a round that begins later is answered later.
 *
 * @param within only schedules with a makespan of at most so many seconds
 * @returns seconds; infinite when there is none
 */
export function leastLongestWait(hall: ScheduledHall, within = Infinity): number {
  const longest = hall.games.flat(2).reduce((all, time) => all + time + hall.walkTime, 0);
  for (let limit = 0; limit <= longest; limit++) {
    if (keepsWithin(hall, limit, within)) return limit;
  }
  return Infinity;
}

/** Whether some schedule lets no round wait longer than so many seconds. */
function keepsWithin(hall: ScheduledHall, limit: number, within: number): boolean {
  const longest = toNanoseconds(limit);
  const failed = new Set<string>();
  const choices: readonly ScheduleChoice[] = [...boardsOf(hall), 'stay'];
  const search = (moment: ScheduleMoment): boolean => {
    if (earliestEnd(hall, moment) > within) return false;
    const open = choices.filter((choice) => mayChoose(hall, moment, choice));
    if (open.length === 0) return true;
    const key = keyOf(hall, moment, within);
    if (failed.has(key)) return false;
    for (const choice of open) {
      const turn = turnOf(hall, moment, choice);
      if (turn.choice !== 'stay' && turn.begins - turn.readyAt > longest) continue;
      if (search(after(moment, turn))) return true;
    }
    failed.add(key);
    return false;
  };
  return search(opening(hall));
}

/** No earlier than that: what is left of a game begins once she is free and it is ready. Seconds. */
function earliestEnd({ games }: ScheduledHall, { now, moves, readyAt }: ScheduleMoment): number {
  const ends = games.map((game, board) => {
    const left = game.slice(moves[board]).flat();
    const from = toSeconds(left.length > 0 && readyAt[board]! < now ? now : readyAt[board]!);
    return left.reduce((all, time) => all + time, from);
  });
  return Math.max(...ends);
}

/** Only what is still to come matters, from now on; and when it is now, where an end is given. */
function keyOf(
  { games }: ScheduledHall,
  { now, place, moves, readyAt }: ScheduleMoment,
  within: number,
): string {
  const ready = readyAt.map((at, board) => (moves[board]! < games[board]!.length ? at - now : ''));
  return `${place} ${moves.join()} ${ready.join()} ${within < Infinity ? now : ''}`;
}

/** The same two by trying every schedule: for small halls. Seconds. */
export function bestOfAll(hall: ScheduledHall): { makespan: number; longestWait: number } {
  let makespan = Infinity;
  let longestWait = Infinity;
  const choices: readonly ScheduleChoice[] = [...boardsOf(hall), 'stay'];
  const search = (moment: ScheduleMoment, longest: bigint): void => {
    const open = choices.filter((choice) => mayChoose(hall, moment, choice));
    if (open.length === 0) {
      makespan = Math.min(makespan, Math.max(...moment.readyAt.map(toSeconds)));
      longestWait = Math.min(longestWait, toSeconds(longest));
    }
    for (const choice of open) {
      const turn = turnOf(hall, moment, choice);
      const wait = turn.choice === 'stay' ? 0n : turn.begins - turn.readyAt;
      search(after(moment, turn), wait > longest ? wait : longest);
    }
  };
  search(opening(hall), 0n);
  return { makespan, longestWait };
}
