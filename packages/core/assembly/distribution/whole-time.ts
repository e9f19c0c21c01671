import { HORIZON } from '../horizon';

/**
 * 2²³ seconds. From here on, neighbouring doubles of seconds are more than a nanosecond apart, but
 * whole microseconds still survive the conversion to seconds and back.
 */
const FINE: f64 = 8_388_608_000_000_000;

/** Stands for all times beyond the horizon; beyond it in seconds too. */
const TOO_LONG: u64 = HORIZON + 1000;

/** A drawn time in whole nanoseconds; the long ones in whole microseconds. Below 0 it is 0. */
export function wholeTime(time: f64): u64 {
  if (!(time <= <f64>HORIZON)) return TOO_LONG;
  if (time < 0) return 0;
  if (time < FINE) return <u64>nearest(time);
  return <u64>nearest(time / 1000) * 1000;
}
