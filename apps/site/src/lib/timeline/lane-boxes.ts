import { lanesOf } from '../film/track.js';
import type { Picture } from '../film/viewer.js';

/** Where the lanes of an exhibition are drawn. Device pixels. */
export interface LaneBoxes {
  readonly width: number;
  readonly masters: LaneBox;
  readonly boards: LaneBox;
}

export interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly lanes: number;
}

/** In CSS pixels. */
const BOARD_LANE = 3;
const MASTER_LANE = 5;
const BOARDS = { least: 24, most: 132 };
const MASTERS = { least: 5, most: 26 };
const GAP = 2;

/** As high as there are lanes, within what a page has room for. */
export function laneBoxes(picture: Picture, width: number, pixelRatio: number): LaneBoxes {
  const [masters, boards] = [sizeOf(picture, 'masters'), sizeOf(picture, 'boards')];
  const scaled = (css: number) => Math.round(css * pixelRatio);
  const mastersHeight = scaled(within(masters * MASTER_LANE, MASTERS));
  return {
    width: scaled(width),
    masters: { top: 0, height: mastersHeight, lanes: masters },
    boards: {
      top: mastersHeight + scaled(GAP),
      height: scaled(within(boards * BOARD_LANE, BOARDS)),
      lanes: boards,
    },
  };
}

export function heightOf({ boards }: LaneBoxes): number {
  return boards.top + boards.height;
}

/** The lane at a height: a master's or a board's; nothing between them. */
export function laneAt(
  { masters, boards }: LaneBoxes,
  y: number,
): { readonly of: 'masters' | 'boards'; readonly lane: number } | undefined {
  for (const [of, box] of [
    ['masters', masters],
    ['boards', boards],
  ] as const) {
    const lane = Math.floor(((y - box.top) / box.height) * box.lanes);
    if (y >= box.top && lane < box.lanes) return { of, lane };
  }
  return undefined;
}

function sizeOf(picture: Picture, of: 'masters' | 'boards'): number {
  return picture.kind === 'film' ? lanesOf(picture[of]) : picture[of].size;
}

function within(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}
