import {
  ROUNDS_FORMS,
  TIME_FORMS,
  type Form,
  type RoundsDistribution,
  type TimeDistribution,
} from './distribution.js';

/** The mean of a time. Seconds. */
export function meanTime(time: TimeDistribution): number {
  if (time.family === 'constant') return time.value;
  if (time.family === 'empirical') return average(time.values);
  if (time.family === 'mix') {
    return time.parts.reduce((sum, { share, time: part }) => sum + share * meanTime(part), 0);
  }
  return (TIME_FORMS[time.family] as Form<TimeDistribution>).mean(time);
}

/** The mean of rounds, before a draw of 0 is taken as 1. */
export function meanRounds(rounds: RoundsDistribution): number {
  if (rounds.family === 'constant') return rounds.value;
  if (rounds.family === 'empirical') return average(rounds.values);
  return (ROUNDS_FORMS[rounds.family] as Form<RoundsDistribution>).mean(rounds);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
