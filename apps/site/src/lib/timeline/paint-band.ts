import type { LaneBand } from './band.js';

/** How a state is drawn; nothing for one in which nothing goes on. */
export interface BandInk {
  /** Red, green, blue, 0 to 255. */
  readonly colour: readonly [number, number, number];
  /** How much it counts where others are in the same pixel. */
  readonly weight: number;
}

/**
 * A short stretch would vanish among long ones, and it is those five seconds that the story is
 * about: shares are drawn by their square root.
 */
const prominent = Math.sqrt;

/** A picture of a band, a pixel a cell, each the mixture of what went on in it. */
export function paintBand(
  { rows, columns, states, shares }: LaneBand,
  inks: readonly (BandInk | undefined)[],
): ImageData {
  const image = new ImageData(columns, rows);
  for (let cell = 0; cell < rows * columns; cell++) {
    mix(image.data, cell * 4, shares, cell * states, inks);
  }
  return image;
}

/** One pixel. It is done some hundred thousand times, so nothing is made anew in it. */
function mix(
  data: Uint8ClampedArray,
  pixel: number,
  shares: Float32Array,
  cell: number,
  inks: readonly (BandInk | undefined)[],
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  let weight = 0;
  let rest = 0;
  for (let state = 0; state < inks.length; state++) {
    const share = shares[cell + state]!;
    const ink = inks[state];
    if (share === 0) continue;
    if (ink === undefined) {
      rest += share;
      continue;
    }
    const mixed = prominent(share) * ink.weight;
    red += ink.colour[0] * mixed;
    green += ink.colour[1] * mixed;
    blue += ink.colour[2] * mixed;
    weight += mixed;
  }
  if (weight === 0) return;
  data[pixel] = red / weight;
  data[pixel + 1] = green / weight;
  data[pixel + 2] = blue / weight;
  data[pixel + 3] = 255 * Math.max(0, 1 - rest);
}

/** The ink of a colour as a style sheet resolves it: `rgb(…)`. */
export function inkOf(colour: string, weight: number): BandInk {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return { colour: [red, green, blue], weight };
}
