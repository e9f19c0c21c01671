/** How finely a saturation point near `boards` is moved: tenths below 10, then whole boards. */
function stepAt(boards: number): number {
  if (boards < 10) return 0.1;
  return boards < 1000 ? 1 : 10 ** (Math.floor(Math.log10(boards)) - 2);
}

/** The nearest saturation point that it is moved to. */
export function inSteps(boards: number): number {
  return multiple(Math.round(boards / stepAt(boards)), stepAt(boards));
}

/** The next one up or down. */
export function stepFrom(boards: number, direction: 1 | -1): number {
  // Downward from a change of steps, the finer ones are below.
  const step = stepAt(direction === 1 ? boards : boards * (1 - 1e-9));
  return multiple(Math.round(boards / step) + direction, step);
}

/** A multiple of a step, without what floating point adds to tenths. */
function multiple(count: number, step: number): number {
  return step < 1 ? count / Math.round(1 / step) : count * step;
}
