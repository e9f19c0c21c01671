import type { Strategy } from './strategy.js';
import { formatStrategy } from './format-strategy.js';

/**
 * What tells strategies apart: their kinds, and with several of a kind their options too.
 *
 * @param varied options that are said elsewhere
 */
export function shortNames(
  strategies: readonly Strategy[],
  varied: ReadonlySet<string> = new Set(),
): (strategy: Strategy) => string {
  const wholeOf = ({ kind, ...options }: Strategy) => {
    const own = Object.entries(options).filter(([name]) => !varied.has(name));
    return formatStrategy({ kind, ...Object.fromEntries(own) });
  };
  const kinds = new Set(strategies.map(kindOf));
  const wholes = new Set(strategies.map(wholeOf));
  return wholes.size === kinds.size ? kindOf : wholeOf;
}

/** The same for the points of a sweep, which say themselves what is varied. */
export function shortNamesIn(
  points: readonly { readonly strategy: Strategy; readonly at: object }[],
): (strategy: Strategy) => string {
  return shortNames(
    points.map(({ strategy }) => strategy),
    new Set(points.flatMap(({ at }) => Object.keys(at))),
  );
}

function kindOf({ kind }: Strategy): string {
  return kind;
}
