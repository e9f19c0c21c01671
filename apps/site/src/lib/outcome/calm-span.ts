/** So many steps fit into a span, at least. */
const STEPS = 8;

/** Limits around two values at round numbers, so that they seldom change while values come in. */
export function calmSpan(low: number, high: number): readonly [number, number] {
  if (!(high > low)) return [Math.max(0, low * 0.9), low === 0 ? 1 : low * 1.1];
  const step = roundStep((high - low) / STEPS);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** The greatest of 1, 2 and 5 times a power of ten that is no more. */
function roundStep(most: number): number {
  const power = Math.floor(Math.log10(most));
  return [5, 2, 1].map((n) => n * 10 ** power).find((step) => step <= most) ?? most;
}
