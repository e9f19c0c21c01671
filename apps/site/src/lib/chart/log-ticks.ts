import { grouped, spoken, type Tick } from '@simul/text';

const DAY = 86_400;
/** Above seconds a time is read in minutes, hours and days. */
const LONG = [60, 120, 300, 600, 1800, 3600, 2 * 3600, 4 * 3600, 8 * 3600];

/** Times on an axis of proportions, between two of them. Seconds. */
export function timeTicks(low: number, high: number, most: number): readonly Tick[] {
  const short = oneTwoFive(low, Math.min(high, 30)).filter((at) => at <= 20);
  const days = oneTwoFive(Math.max(low / DAY, 1), high / DAY).map((count) => count * DAY);
  const seconds = low <= 30 ? [...short, 30] : [];
  const all = [...seconds, ...LONG, ...days].filter((at) => at >= low && at <= high);
  return thinned(all, most).map((at) => ({ at, name: spoken(at) }));
}

/** Plain numbers on such an axis. */
export function paceTicks(low: number, high: number, most: number): readonly Tick[] {
  const all = oneTwoFive(low, high);
  const decimals = Math.max(0, -Math.floor(Math.log10(all[0] ?? 1)));
  return thinned(all, most).map((at) => ({ at, name: grouped(at, at < 1 ? decimals : 0) }));
}

/** 1, 2, 4, 8 … boards, at most so many. */
export function boardTicks(end: number, most: number): readonly Tick[] {
  const doublings = Math.floor(Math.log2(end));
  const all = Array.from({ length: doublings + 1 }, (_, power) => 2 ** power);
  return thinned(all, most).map((at) => ({ at, name: grouped(at) }));
}

/** All of 1, 2 and 5, times powers of ten, between two numbers. */
function oneTwoFive(low: number, high: number): readonly number[] {
  if (!(low > 0 && high >= low)) return [];
  const [from, to] = [low, high].map((value) => Math.floor(Math.log10(value)));
  const powers = Array.from({ length: to! - from! + 1 }, (_, index) => from! + index);
  return powers
    .flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)))
    .filter((at) => at >= low && at <= high);
}

/** Every one, or every second, or third … of them. */
function thinned(all: readonly number[], most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, most)));
  return all.filter((_, index) => index % every === 0);
}
