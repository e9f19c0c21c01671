import { HORIZON } from '../horizon';

/**
 * 2²³ seconds. From here on doubles of seconds lie more than a nanosecond apart; whole microseconds
 * still come back unchanged from seconds.
 */
const FINE: f64 = 8_388_608_000_000_000;

/** Of a time that cannot be played: over the horizon in seconds too. */
const TOO_LONG: u64 = HORIZON + 1000;

/** A drawn time in whole nanoseconds; the long ones in whole microseconds. */
export function wholeTime(time: f64): u64 {
  if (!(time <= <f64>HORIZON)) return TOO_LONG;
  if (time < FINE) return <u64>nearest(time);
  return <u64>nearest(time / 1000) * 1000;
}
