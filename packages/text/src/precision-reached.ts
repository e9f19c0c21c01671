import { formatTarget, type Attained } from '@simul/core';

/** `makespan.mean known to 1.3 %, 1 % wanted` */
export function precisionReached({ target, relative, attained, isAttained }: Attained): string {
  const name = formatTarget(target);
  const wanted = `${share(relative)}${isAttained ? '' : ' wanted'}`;
  if (attained === null) return `${name} not known to any share, ${wanted}`;
  return isAttained
    ? `${name} known to ${share(attained)}`
    : `${name} known to ${share(attained)}, ${wanted}`;
}

/** Two digits of it. */
function share(value: number): string {
  return `${Number((value * 100).toPrecision(2))} %`;
}
