import { counted, grouped, spoken } from '@simul/text';
import type { Laboratory } from '../laboratory/laboratory.svelte.js';

/** `412,000 of 1,000,000 exhibitions, 210,000 a second, 3 s left` */
export function progressInWords({
  experiment,
  progress,
}: Pick<Laboratory, 'experiment' | 'progress'>): string {
  const { latest, rate, timeLeft } = progress;
  const { done, total } = latest;
  const noun = experiment.ask === 'sweep' ? 'point' : 'exhibition';
  const far =
    total === undefined ? counted(done, noun) : `${grouped(done)} of ${counted(total, noun)}`;
  const speed = rate === undefined ? [] : [`${grouped(twoDigits(rate))} exhibitions a second`];
  const left = timeLeft === undefined ? [] : [`${spoken(Math.ceil(timeLeft))} left`];
  return [far, ...speed, ...left].join(', ');
}

type Asked = Pick<Laboratory, 'phase' | 'isOlder' | 'outcome' | 'experiment'>;

/** Where the experiment stands, in a sentence. */
export function phaseInWords(laboratory: Asked): string {
  switch (laboratory.phase) {
    case 'waiting':
    case 'due':
      return `Starting.${laboratory.isOlder ? shownInWords(laboratory) : ''}`;
    case 'running':
      return 'Running.';
    case 'answered':
      return 'Done.';
    case 'cancelled':
      return `Cancelled.${shownInWords(laboratory)}`;
    case 'failed':
      return 'The run failed.';
  }
}

/** The result of another question is not shown. */
function shownInWords({ isOlder, outcome, experiment }: Asked): string {
  if (outcome.experiment.ask !== experiment.ask) return '';
  return isOlder
    ? ' The result shown is for the earlier settings.'
    : ' The result shown is partial.';
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
