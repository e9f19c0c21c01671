/** How far an experiment was at an instant. */
export interface Sighting {
  /** Seconds of any clock. */
  readonly at: number;
  /** Exhibitions. */
  readonly played: number;
  /** Of the work, 0 to 1; nothing where nobody can tell. */
  readonly share: number | undefined;
}

/** So far back it is looked: long enough to be calm, short enough to be true. Seconds. */
const WINDOW = 3;
/** What happened in less says nothing yet. Seconds. */
const SHORTEST = 0.25;

/** The sightings that still count when there is one more: the last before the window, and all in it. */
export function sighted(before: readonly Sighting[], now: Sighting): readonly Sighting[] {
  const inside = before.findIndex(({ at }) => at > now.at - WINDOW);
  return [...before.slice(inside < 0 ? -1 : Math.max(0, inside - 1)), now];
}

/** Exhibitions a second, as of late; nothing before that can be told. */
export function recentRate(sightings: readonly Sighting[]): number | undefined {
  return perSecond(sightings, ({ played }) => played);
}

/** How long it will take at the rate as of late, in seconds; nothing where nobody can tell. */
export function timeLeft(sightings: readonly Sighting[]): number | undefined {
  const share = sightings.at(-1)?.share;
  const shareASecond = perSecond(sightings, (sighting) => sighting.share);
  if (share === undefined || shareASecond === undefined || shareASecond <= 0) return undefined;
  return Math.max(0, 1 - share) / shareASecond;
}

function perSecond(
  sightings: readonly Sighting[],
  of: (sighting: Sighting) => number | undefined,
): number | undefined {
  const known = sightings.filter((sighting) => of(sighting) !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < SHORTEST) return undefined;
  return (of(last)! - of(first)!) / (last.at - first.at);
}
