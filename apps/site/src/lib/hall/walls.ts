import type { FloorPlan, FloorPoint } from './floor-plan.js';

/** Boards along a wall, at the least: there must be room for words in the middle. */
const LEAST = { across: 7, down: 3 };
/** For the rings around the outermost boards. */
const MARGIN = 6;
/** A board's share of the way from one to the next. */
const BOARD_SHARE = 0.72;
/** The gap between rows, of a board. */
const GAP_SHARE = 0.28;
const LARGEST = 104;
/** From a corner board she is as near when she goes less far each way; still clear of the next. */
const CORNER = 0.94;

/** Tables around a room, clockwise from its upper left: the walk is the order of the boards. */
export function alongTheWalls(places: number, width: number, pixelRatio: number): FloorPlan {
  const across = Math.max(LEAST.across, Math.round(places / 3));
  const down = Math.max(LEAST.down, Math.ceil(places / 2) - across);
  const room = width - 2 * MARGIN;
  const table = Math.min(LARGEST, (room / across) * BOARD_SHARE);
  const size = wholeSquares(table, pixelRatio);
  const stepX = (room - size) / (across - 1);
  const stepY = table * (1 + GAP_SHARE);
  const height = stepY * (down + 1) + size + 2 * MARGIN;
  const slots = around(across, down);
  const chosen = Array.from(
    { length: places },
    (_, place) => slots[Math.floor((place * slots.length) / places)]!,
  );
  const corners = chosen.map(([column, row]) => ({
    x: MARGIN + column * stepX,
    y: MARGIN + row * stepY,
  }));
  const masterRadius = Math.max(5, Math.min(20, size * 0.24));
  const reach = size / 2 + masterRadius + 5;
  const inner = MARGIN + size + 2 * masterRadius + 8;
  return {
    width,
    height,
    size,
    places: corners,
    stands: chosen.map(([column, row], place) => {
      const sideways = column === 0 ? 1 : column === across - 1 ? -1 : 0;
      const downwards = row === 0 ? 1 : row === down + 1 ? -1 : 0;
      return beside(corners[place]!, size / 2, reach, sideways, downwards);
    }),
    masterRadius,
    middle: { x: inner, y: inner, width: width - 2 * inner, height: height - 2 * inner },
  };
}

/** A board has eight squares a side, each of whole pixels. */
function wholeSquares(size: number, pixelRatio: number): number {
  return (Math.max(1, Math.floor((size * pixelRatio) / 8)) * 8) / pixelRatio;
}

function around(across: number, down: number): [column: number, row: number][] {
  const columns = Array.from({ length: across }, (_, column) => column);
  const rows = Array.from({ length: down }, (_, row) => row + 1);
  return [
    ...columns.map((column): [number, number] => [column, 0]),
    ...rows.map((row): [number, number] => [across - 1, row]),
    ...columns.toReversed().map((column): [number, number] => [column, down + 1]),
    ...rows.toReversed().map((row): [number, number] => [0, row]),
  ];
}

/** Where she stands so far from the middle of a board, into the room; from a corner, both ways. */
function beside(
  { x, y }: FloorPoint,
  half: number,
  reach: number,
  right: Way,
  down: Way,
): FloorPoint {
  const far = right !== 0 && down !== 0 ? reach * CORNER : reach;
  return { x: x + half + right * far, y: y + half + down * far };
}

type Way = -1 | 0 | 1;
