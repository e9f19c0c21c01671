import type { Picture } from '../film/viewer.js';
import { BOARD_STATES, MASTER_STATES } from '../film/states.js';
import type { Span } from '../link/view.js';
import type { Palette } from '../theme/palette.js';
import { bandOfCrowd, bandOfTrack, type LaneBand } from './band.js';
import { inkOf, paintBand, type BandInk } from './paint-band.js';
import type { LaneBox, LaneBoxes } from './lane-boxes.js';

/** Paints all lanes of an exhibition, as far as the axis shows them. Device pixels. */
export function paintTimeline(
  context: CanvasRenderingContext2D,
  picture: Picture,
  span: Span,
  boxes: LaneBoxes,
  palette: Palette,
): void {
  const { width, masters, boards } = boxes;
  context.clearRect(0, 0, width, boards.top + boards.height);
  const { masterInks, boardInks } = inksOf(palette);
  const bandIn = (box: LaneBox, of: 'masters' | 'boards') =>
    bandOf(picture, of, span, width, box.height);
  paintBox(context, bandIn(masters, 'masters'), masterInks, masters, width, palette.lane);
  paintBox(context, bandIn(boards, 'boards'), boardInks, boards, width, palette.lane);
}

/** A crowd is known at a thousand instants; more columns would take long and show no more. */
const MOST_COLUMNS = 640;

/** Thinking is what lanes are mostly full of: it is the ground on which the rest is seen. */
const GROUND = 0.4;

type Inks = readonly (BandInk | undefined)[];

function inksOf(palette: Palette): { masterInks: Inks; boardInks: Inks } {
  const here = inkOf(palette.here, 1);
  const thinking = inkOf(palette.thinking, GROUND);
  return {
    masterInks: [undefined, inkOf(palette.quiet, 1), thinking, here],
    boardInks: [
      ...[undefined, inkOf(palette.waiting, 1), here, thinking, undefined],
      ...[inkOf(palette.arrived, 1), inkOf(palette.asked, 1)],
    ],
  };
}

function bandOf(
  picture: Picture,
  of: 'masters' | 'boards',
  span: Span,
  columns: number,
  rows: number,
): LaneBand {
  if (picture.kind === 'density') {
    const fewer = Math.min(columns, MOST_COLUMNS);
    return bandOfCrowd(picture[of], picture, span, fewer, rows);
  }
  const states = (of === 'masters' ? MASTER_STATES : BOARD_STATES).length;
  return bandOfTrack(picture[of], states, picture.end, span, columns, rows);
}

/** From so many pixels a lane on there is a gap between lanes. */
const SHOWS_GAPS = 5;

function paintBox(
  context: CanvasRenderingContext2D,
  band: LaneBand,
  inks: Inks,
  { top, height }: LaneBox,
  width: number,
  lane: string,
): void {
  context.fillStyle = lane;
  context.fillRect(0, top, width, height);
  const sheet = new OffscreenCanvas(band.columns, band.rows);
  sheet.getContext('2d')!.putImageData(paintBand(band, inks), 0, 0);
  context.imageSmoothingEnabled = false;
  const step = height / band.rows;
  for (let row = 0; row < band.rows; row++) {
    const y = Math.round(row * step);
    const next = Math.round((row + 1) * step);
    const gap = next - y >= SHOWS_GAPS ? 1 : 0;
    context.drawImage(sheet, 0, row, band.columns, 1, 0, top + y, width, next - y - gap);
  }
}
