import type { Event } from '@simul/core';

/** Tells what share of the playing is done, 0 to 1. */
export type Tell = (share: number) => void;

/** So many events take some ten milliseconds. */
const BETWEEN = 2 ** 15;

/** Listens to a hall of so many rounds, and tells now and then how far it is. */
export function telling(
  hear: (event: Event) => void,
  rounds: number,
  tell: Tell,
): (event: Event) => void {
  let events = 0;
  let moves = 0;
  return (event) => {
    hear(event);
    if (event.type === 'moveEnded') moves += 1;
    events += 1;
    if (events % BETWEEN === 0) tell(moves / rounds);
  };
}
