import type { Attained, Indicator, Point, Sweep, SweepExperiment, SweptPoint } from '@simul/core';
import { counted, grouped, precisionReached, nameOfPoint } from '@simul/text';
import type { Paper } from '../terminal/paper.js';
import { hanging, wrap } from '../text/wrap.js';
import { sweptChart } from './swept-chart.js';
import { sweptTable } from './swept-table.js';
import { title } from './title.js';

/** A sweep, as it was asked for. */
interface Asked extends SweepExperiment {
  readonly points: readonly Point[];
  /** The columns of the table; the chart shows the first. */
  readonly indicators: readonly Indicator[];
}

/** The page of a sweep: a table of its points, and a chart. */
export function sweptPage(asked: Asked, swept: Sweep, paper: Paper): string[] {
  const { scenario, axes, indicators } = asked;
  const { points } = swept;
  return [
    ...title(
      scenario,
      paper,
      axes.map(({ field }) => field),
    ),
    ...wrap(howMany(asked, swept), paper.width),
    ...warned(points, paper),
    '',
    ...sweptTable(points, axes, indicators, paper),
    ...sweptChart(points, axes, indicators[0]!, paper),
  ];
}

function howMany({ points, seed }: Asked, { isPartial, points: known }: Sweep): string {
  const partial = isPartial ? `, partial: of ${grouped(points.length)}` : '';
  const counts = known.map((point) => point.replications);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const each =
    fewest === most
      ? counted(most, 'exhibition')
      : `${grouped(fewest)} to ${counted(most, 'exhibition')}`;
  const attained = known.flatMap(({ precision }) => precision ?? []);
  const parts = [
    `${counted(known.length, 'point')}${partial}`,
    `${each} at each`,
    `seed ${seed}`,
    ...(attained.length === 0 ? [] : [`at worst ${precisionReached(worst(attained))}`]),
  ];
  return `${parts.join(', ')}; below each figure its 95 % interval`;
}

/** The least precise point; one without a known precision comes first. */
function worst(attained: readonly Attained[]): Attained {
  const share = (each: Attained) => each.attained ?? Infinity;
  return attained.reduce((a, b) => (share(b) > share(a) ? b : a));
}

/** The warnings of the first point that has any, and the number of such points. */
function warned(known: readonly SweptPoint[], { ink, width }: Paper): string[] {
  const points = known.filter(({ warnings }) => warnings.length > 0);
  const [first] = points;
  if (first === undefined) return [];
  const where = `At ${grouped(points.length)} of ${counted(known.length, 'point')}, first ${first.strategy.kind}, ${nameOfPoint(first)}:`;
  return first.warnings.flatMap((each) => hanging(`${ink.wrong('!')} `, `${where} ${each}`, width));
}
