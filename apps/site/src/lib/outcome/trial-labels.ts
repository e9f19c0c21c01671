import type { Box } from '../chart/box.js';
import type { ChartPoint } from '../chart/paths.js';

/** A name of a place: beside it once it is placed, in the middle of the line it stands on. CSS pixels. */
export interface Called extends ChartPoint {
  readonly name: string;
}

interface Around {
  /** Where names may be. */
  readonly box: Pick<Box, 'left' | 'right' | 'top' | 'bottom'>;
  /** Everything that was tried. */
  readonly points: readonly ChartPoint[];
  /** Where the limit runs across. */
  readonly limit: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** CSS pixels. */
const LETTER = 7.2;
const HEIGHT = 16;
/** From the top of a name to the line it stands on. */
const RISE = 12;
const POINT = 7;
/** How far up or down a name may be that is beside its number, and one that is above or below it. */
const BESIDE = [0, 11, -11, 16, -16];
const STACKED = [20, -20];
const ASIDE = 12;

/**
 * Names beside what they name: none covers another, a point or the limit, and all but the first, which
 * is to be kept, are nearest to what they name. One that has no room is left out.
 */
export function trialLabels(called: readonly Called[], around: Around): readonly Called[] {
  const taken: Area[] = [
    ...around.points.map((at) => areaAround(at, POINT, POINT)),
    { left: -Infinity, right: Infinity, top: around.limit - 2, bottom: around.limit + 2 },
  ];
  return called.flatMap(({ x, y, name }, index) => {
    const half = (name.length * LETTER) / 2;
    const free = middlesOf({ x, y }, half)
      .map((at) => areaAround(at, half, HEIGHT / 2))
      .filter((area) => isWithin(area, around.box))
      .filter((area) => !taken.some((other) => areOver(area, other)));
    const nearest = free.find((area) => isNearest({ x, y }, area, around.points));
    const area = nearest ?? (index === 0 ? free[0] : undefined);
    if (area === undefined) return [];
    taken.push(area);
    return [{ x: area.left + half, y: area.top + RISE, name }];
  });
}

function middlesOf({ x, y }: ChartPoint, half: number): readonly ChartPoint[] {
  const beside = BESIDE.flatMap((down) =>
    [1, -1].map((side) => ({ x: x + side * (ASIDE + half), y: y + down })),
  );
  return [...beside, ...STACKED.map((down) => ({ x, y: y + down }))];
}

/** Whether a name is nearer to what it names than to anything else. */
function isNearest(own: ChartPoint, area: Area, points: readonly ChartPoint[]): boolean {
  const { left, right, top, bottom } = area;
  const far = ({ x, y }: ChartPoint) => {
    const aside = Math.max(0, left - x, x - right);
    const apart = Math.max(0, top - y, y - bottom);
    return Math.hypot(aside, apart) + Math.abs(x - (left + right) / 2) / 4;
  };
  return points.every((point) => (point.x === own.x && point.y === own.y) || far(point) > far(own));
}

function areaAround({ x, y }: ChartPoint, across: number, down: number): Area {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function isWithin(area: Area, { left, right, top, bottom }: Around['box']): boolean {
  return area.left >= left && area.right <= right && area.top >= top && area.bottom <= bottom;
}

function areOver(one: Area, other: Area): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
