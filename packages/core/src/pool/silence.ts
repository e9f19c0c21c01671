import { after } from './after.js';

const TICKS = 8;

/**
 * Calls back after so many seconds in which this thread was there to listen. They are counted in
 * ticks of its own timer: one that was itself held up, or asleep with its machine, ticks once at
 * waking, hears what has been said meanwhile, and only then goes on counting.
 *
 * @returns what calls it off
 */
export function afterSilence(seconds: number, callback: () => void): () => void {
  let ticks = 0;
  const listen = () => after(seconds / TICKS, tick);
  const tick = () => {
    ticks++;
    if (ticks === TICKS) callback();
    else callOff = listen();
  };
  let callOff = listen();
  return () => {
    callOff();
  };
}
