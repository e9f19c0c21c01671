import { DAY, HOUR, MINUTE } from './units.js';

/** An instant in the largest unit that the distance between ticks is whole in; both in seconds. */
export function tickName(seconds: number, step: number): string {
  if (seconds === 0) return '0';
  if (step % DAY === 0) return `${Math.round(seconds / DAY)} d`;
  if (step % HOUR === 0) return `${Math.round(seconds / HOUR)} h`;
  if (step % MINUTE === 0) return inMinutes(seconds);
  return inSeconds(seconds, decimalsOf(step));
}

function inMinutes(seconds: number): string {
  const whole = Math.round(seconds / MINUTE);
  if (whole < 60) return `${whole} min`;
  return `${Math.floor(whole / 60)} h${whole % 60 === 0 ? '' : ` ${whole % 60}`}`;
}

function inSeconds(exact: number, decimals: number): string {
  const seconds = Number(exact.toFixed(decimals));
  if (seconds < MINUTE) return `${seconds} s`;
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor(seconds / MINUTE) % 60;
  const left = Number((seconds % MINUTE).toFixed(decimals));
  return `${hours === 0 ? '' : `${hours} h `}${minutes} min${left === 0 ? '' : ` ${left}`}`;
}

/** The decimals of a distance of 1, 2 or 5 times a power of ten. */
function decimalsOf(step: number): number {
  return step >= 1 ? 0 : Math.ceil(-Math.log10(step) - 1e-9);
}
