/** A piece as it is drawn on a square of 48 by 48. */
export interface Shape {
  /** The silhouette, which alone is to be told apart at 6 pixels. */
  readonly body: string;
  /** Lines cut into it, for squares large enough to show them. */
  readonly cuts: string;
}

/** The side of the square that shapes are drawn on. */
export const GRID = 48;

/** From this many pixels on, a square shows the cuts. */
export const SHOWS_CUTS = 20;

/**
 * The line around a piece on a square of so many pixels, in units of the grid: thin on large
 * squares, and on small ones still more than half a pixel.
 */
export function edgeWidth(square: number): number {
  return Math.max(1.6, (0.6 * GRID) / square);
}

/** The shapes of all kinds of pieces, after Staunton's; our own drawing. */
export const shapes: Readonly<Record<string, Shape>> = {
  p: {
    body:
      'M24 9A7.2 7.2 0 0 1 29.2 21.2C31.6 21.4 31.6 24.6 28.6 24.8C29 31 31.5 34.5 36 37.5V43H12V37.5' +
      'C16.5 34.5 19 31 19.4 24.8C16.4 24.6 16.4 21.4 18.8 21.2A7.2 7.2 0 0 1 24 9Z',
    cuts: 'M15.5 38.2H32.5',
  },
  n: {
    body:
      'M11 43V38.2H14.5C14 30.5 23 28.5 22.8 22.3C19.8 24.6 17.6 24.3 15.8 27.2' +
      'C14.3 29.6 11.8 30 9.8 28.5C7.5 26.7 7.2 24.7 8.4 22.6C11.2 18.3 11.8 13.5 17 9.8' +
      'L17.6 4.5L22.5 7.8C33 8.5 38.5 17 37.3 28C36.9 32 36 35 35.8 38.2H38V43Z',
    cuts: 'M15.5 38.2H34.5M16.2 16.2L17.8 15.6M28.5 13.5C32 17 33 22 32 28',
  },
  b: {
    body:
      'M24 3.5A3.4 3.4 0 0 1 26.4 9.4C31.2 13 34.4 18 34.4 22.4C34.4 25.8 32.4 28.4 29.2 29.4' +
      'C32 29.8 32 32.8 28.8 33C29.2 35.4 32 37 37 38.2V43H11V38.2C16 37 18.8 35.4 19.2 33' +
      'C16 32.8 16 29.8 18.8 29.4C15.6 28.4 13.6 25.8 13.6 22.4C13.6 18 16.8 13 21.6 9.4A3.4 3.4 0 0 1 24 3.5Z',
    cuts: 'M28.6 13.6L23.6 21.6M19.5 29.5H28.5M15 38.5H33',
  },
  r: {
    body:
      'M10.5 8H16.5V12.5H20.8V8H27.2V12.5H31.5V8H37.5V17.2L32.8 21L34 34L38 38V43H10V38' +
      'L14 34L15.2 21L10.5 17.2Z',
    cuts: 'M16 20.8H32M14.6 34.2H33.4',
  },
  q: {
    body:
      'M4.8 10.6A2.7 2.7 0 0 1 9 13.4L15.3 20L15.4 9.6A2.7 2.7 0 1 1 18.2 9.4L21.8 18.2L22.8 8.2' +
      'A2.8 2.8 0 1 1 25.2 8.2L26.2 18.2L29.8 9.4A2.7 2.7 0 1 1 32.6 9.6L32.7 20L39 13.4' +
      'A2.7 2.7 0 1 1 41.4 14.6L36 31L34.5 34.5L38 38.5V43H10V38.5L13.5 34.5L12 31L6.6 14.6A2.7 2.7 0 0 1 4.8 10.6Z',
    cuts: 'M13 31.2H35M14.2 34.8H33.8',
  },
  k: {
    body:
      'M22 2H26V5.4H29.6V9.4H26V15.4C28.2 13.9 30.6 13.4 33 13.6C37.8 14 41 17.4 40.6 21.8' +
      'C40.2 25.8 37 28.5 35 31.5L34.5 34.5L38 38.5V43H10V38.5L13.5 34.5L13 31.5' +
      'C11 28.5 7.8 25.8 7.4 21.8C7 17.4 10.2 14 15 13.6C17.4 13.4 19.8 13.9 22 15.4V9.4H18.4V5.4H22Z',
    cuts: 'M14 31.2H34M14.2 34.8H33.8M24 17.5V26.5',
  },
};
