import { spoken } from '@simul/text';

/** Seconds of the hall in one of the viewer's, from which people choose. */
const ROUND = [
  1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1, 10, 60, 600, 3600, 21_600, 86_400, 604_800, 2_592_000,
  31_536_000,
];

/** What to watch takes between this and that. Seconds of the viewer. */
const SHORTEST = 2;
const LONGEST = 6 * 3600;

/** The speeds that make sense for an exhibition of that length, slowest first. */
export function speedsFor(end: number): readonly number[] {
  return ROUND.filter((speed) => end / speed >= SHORTEST && end / speed <= LONGEST);
}

/** `1 min in 1 s`, or, as fast as it is, `real time`. */
export function speedInWords(speed: number): string {
  return speed === 1 ? 'real time' : `${spoken(speed)} in 1 s`;
}
