/** Tests the number at an index, from 0. */
export type Ask = (index: number) => Promise<boolean>;

/**
 * The first index below `count` with the answer yes, if all later answers are yes too: a galloping
 * search from `start`, then bisection. If the answers alternate, the result is some index with a
 * yes and a no before it. Undefined if no tested index answers yes.
 */
export async function firstYes(
  count: number,
  start: number,
  ask: Ask,
): Promise<number | undefined> {
  if (count === 0) return undefined;
  const { no, yes } = (await ask(start))
    ? await stepDown(start, ask)
    : await stepUp(start, count, ask);
  return yes === count ? undefined : between(no, yes, ask);
}

interface Bracket {
  /** −1 where there is none. */
  readonly no: number;
  /** `count` where there is none. */
  readonly yes: number;
}

async function stepDown(start: number, ask: Ask): Promise<Bracket> {
  let yes = start;
  for (let step = 1; yes > 0; step *= 2) {
    const next = Math.max(0, yes - step);
    if (!(await ask(next))) return { no: next, yes };
    yes = next;
  }
  return { no: -1, yes };
}

async function stepUp(start: number, count: number, ask: Ask): Promise<Bracket> {
  let no = start;
  for (let step = 1; no < count - 1; step *= 2) {
    const next = Math.min(count - 1, no + step);
    if (await ask(next)) return { no, yes: next };
    no = next;
  }
  return { no, yes: count };
}

async function between(low: number, high: number, ask: Ask): Promise<number> {
  let [no, yes] = [low, high];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (await ask(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
