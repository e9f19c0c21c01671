import { counted, grouped, spoken } from '@simul/text';
import type { Laboratory } from '../laboratory/laboratory.svelte.js';

type Seen = Pick<Laboratory, 'state' | 'experiment' | 'outcome' | 'progress' | 'rate' | 'timeLeft'>;

/** `412,000 of 1,000,000 exhibitions, 210,000 a second, 3 s left` */
export function progressInWords({ experiment, progress, rate, timeLeft }: Seen): string {
  const { done, total } = progress;
  const noun = experiment.ask === 'sweep' ? 'point' : 'exhibition';
  const far =
    total === undefined ? counted(done, noun) : `${grouped(done)} of ${counted(total, noun)}`;
  const speed = rate === undefined ? [] : [`${grouped(twoDigits(rate))} exhibitions a second`];
  const left = timeLeft === undefined ? [] : [`${spoken(Math.ceil(timeLeft))} left`];
  return [far, ...speed, ...left].join(', ');
}

/** What stands there when nothing runs. */
export function stateInWords({ state, outcome }: Seen): string {
  switch (state) {
    case 'running':
      return '';
    case 'idle':
      return outcome === undefined
        ? 'Not run yet.'
        : 'Not run yet: what is shown is of what was set before.';
    case 'failed':
      return 'It could not be run to its end.';
    case 'partial':
      return 'Stopped on the way: what is shown is what was known by then.';
    case 'done':
      return 'All of it is played.';
  }
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
