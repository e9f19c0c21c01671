import { counted, formatDuration } from '@simul/core';
import type { PgnGame, Sightings } from './game.js';
import { parseTimeControl, saysTimeControl } from './time-control.js';
import type { TimedGame } from './timed-game.js';

/** An assumption: a sentence, or nothing where the games did not need it. */
type Assumption = (games: readonly TimedGame[]) => string | undefined;

const derived: Assumption = (games) => {
  if (!games.some(hasClocks)) return undefined;
  return 'A move took what the mover had left before it, plus the increment, less what the clock shows after it.';
};

const elapsed: Assumption = (games) => {
  const stamps = games.flatMap(({ game }) => game.stamps.filter((stamp) => 'elapsed' in stamp));
  if (stamps.length === 0) return undefined;
  return `The elapsed time of ${counted(stamps.length, 'move')} is written ([%emt …]) and was taken as it is.`;
};

const firstMoves: Assumption = (games) => {
  if (!games.some((timed) => hasClocks(timed) && controlOf(timed.game) === 'known'))
    return undefined;
  return "A player's first move has no earlier clock: the base time of TimeControl stands for it, and a clock that still shows just that was not running yet, so that the move took no time.";
};

const silentControl: Assumption = (games) => {
  const silent = games.filter((timed) => hasClocks(timed) && controlOf(timed.game) === 'silent');
  if (silent.length === 0) return undefined;
  return `${counted(silent.length, 'game')} without a TimeControl: no increment was counted, and first moves have no time.`;
};

const strangeControl: Assumption = (games) => {
  const strange = games.filter((timed) => hasClocks(timed) && controlOf(timed.game) === 'strange');
  const [first] = strange;
  if (first === undefined) return undefined;
  const tag = JSON.stringify(first.game.tags.get('TimeControl'));
  return `${counted(strange.length, 'game')} with a TimeControl that could not be read, such as ${tag}: no increment was counted, and first moves have no time.`;
};

const openings: Assumption = (games) => {
  const times = games.flatMap(({ opening }) => (opening === undefined ? [] : [opening]));
  if (times.length === 0) return undefined;
  const total = formatDuration(times.reduce((sum, time) => sum + time, 0n));
  return `Where the opponent opens, that move comes before the first round and is left out: in ${counted(times.length, 'game')}, ${total} in all.`;
};

const repliesLacking: Assumption = (games) => {
  const lacking = games.filter(({ lacksReply }) => lacksReply).length;
  if (lacking === 0) return undefined;
  return `${counted(lacking, 'game')} ended on the master's move: the reply to it is taken to be in at once.`;
};

const gains: Assumption = (games) => {
  const count = games.reduce((sum, game) => sum + game.gains, 0);
  if (count === 0) return undefined;
  return `${counted(count, 'move')} gained more time than the increment, by rounding or as a gift, and ${count === 1 ? 'counts' : 'count'} as taking none.`;
};

const leftOut: Assumption = (games) => {
  const count = games.reduce((sum, game) => sum + game.leftOut, 0);
  if (count === 0) return undefined;
  return `${counted(count, 'round')} left out, since a clock before or after one of the moves is missing.`;
};

const short: Assumption = (games) => {
  const { count, example } = sum(games.map(({ game }) => game.short));
  if (count === 0) return undefined;
  return `${counted(count, 'clock')} of fewer than three numbers, such as ${example}: read as minutes:seconds, or as seconds.`;
};

const unreadable: Assumption = (games) => {
  const { count, example } = sum(games.map(({ game }) => game.unreadable));
  if (count === 0) return undefined;
  return `${counted(count, 'clock')} could not be read, such as ${JSON.stringify(example)}, and ${count === 1 ? 'counts' : 'count'} as missing.`;
};

const ASSUMPTIONS: readonly Assumption[] = [
  derived,
  elapsed,
  firstMoves,
  silentControl,
  strangeControl,
  openings,
  repliesLacking,
  gains,
  leftOut,
  short,
  unreadable,
];

/** The assumptions made in reading these games, in whole sentences. */
export function assumptions(games: readonly TimedGame[]): string[] {
  return ASSUMPTIONS.flatMap((assumption) => assumption(games) ?? []);
}

function hasClocks({ game }: TimedGame): boolean {
  return game.stamps.some((stamp) => stamp.elapsed === undefined);
}

function controlOf({ tags }: PgnGame): 'known' | 'silent' | 'strange' {
  const tag = tags.get('TimeControl');
  if (!saysTimeControl(tag)) return 'silent';
  return parseTimeControl(tag) === undefined ? 'strange' : 'known';
}

function sum(sightings: readonly Sightings[]): Sightings {
  const seen = sightings.filter(({ count }) => count > 0);
  return {
    count: seen.reduce((count, one) => count + one.count, 0),
    example: seen[0]?.example ?? '',
  };
}
