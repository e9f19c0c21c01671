import type { Indicator, SweepDocument, Variable } from '@simul/core';
import { strategyNames } from './strategy-names.js';
import { linesOver, type SweptLines, type DocumentPoint } from './swept-lines.js';
import { mapOver, type SweptMap } from './swept-map.js';

/** A picture of a sweep. */
export type SweptPanel =
  | { readonly kind: 'lines'; readonly name: string; readonly content: SweptLines }
  | { readonly kind: 'map'; readonly name: string; readonly content: SweptMap };

/** Most lines that can be told from each other. */
const MOST_LINES = 6;
/** Of two axes with so many values each a map says more than lines. */
const LONG = 4;

/**
 * Lines over the longest axis; of two long axes a map for each strategy; of more only what is within
 * as few lines, else nothing. Each quantity has a picture, and an axis, of its own: a wait would lie
 * flat beside a makespan.
 */
export function panelsOf(
  document: SweepDocument,
  indicators: readonly Indicator[],
): readonly SweptPanel[] {
  const quantities = [...new Set(indicators.map(({ quantity }) => quantity))];
  return quantities.flatMap((quantity) =>
    ofOneQuantity(
      document,
      indicators.filter((each) => each.quantity === quantity),
    ),
  );
}

function ofOneQuantity(
  document: SweepDocument,
  indicators: readonly Indicator[],
): readonly SweptPanel[] {
  const { vary, points } = document;
  const nameOf = strategyNames(
    points.map(({ strategy }) => strategy),
    vary.map(({ field }) => field),
  );
  const groups = new Map<string, DocumentPoint[]>();
  for (const point of points) {
    // Strategies that an axis does not concern are beside those that it does.
    const key = vary.length < 2 ? '' : nameOf(point.strategy);
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  const isOne = groups.size < 2;
  return [...groups].flatMap(([name, own]) =>
    panelsOfGroup(isOne ? '' : name, document, own, indicators),
  );
}

function panelsOfGroup(
  name: string,
  document: SweepDocument,
  points: readonly DocumentPoint[],
  indicators: readonly Indicator[],
): readonly SweptPanel[] {
  const taken = document.vary.filter(({ field }) =>
    points.some(({ at }) => at[field] !== undefined),
  );
  const [longest, other] = [...taken].sort((a, b) => b.values.length - a.values.length);
  if (longest === undefined) return [];
  if (taken.length === 2 && other!.values.length >= LONG) {
    return indicators.map((indicator) => ({
      kind: 'map',
      name,
      content: mapOver([longest.field, other!.field], document, points, indicator),
    }));
  }
  return linesFor(name, longest.field, document, points, indicators);
}

/** All indicators in one picture, or, where those are too many lines, a picture for each. */
function linesFor(
  name: string,
  field: Variable,
  document: SweepDocument,
  points: readonly DocumentPoint[],
  indicators: readonly Indicator[],
): readonly SweptPanel[] {
  const all = linesOver(field, document, points, indicators);
  if (all.lines.length <= MOST_LINES) return [{ kind: 'lines', name, content: all }];
  if (all.lines.length / indicators.length > MOST_LINES) return [];
  return indicators.map((indicator) => ({
    kind: 'lines',
    name,
    content: linesOver(field, document, points, [indicator]),
  }));
}
