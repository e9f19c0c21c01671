import type { BoardColours } from '../chess/colours.js';

/** The colours of the page, each with one meaning, as the style sheet has them now. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** What lanes lie on. */
  readonly lane: string;
  readonly here: string;
  readonly waiting: string;
  readonly thinking: string;
  /** At the door. */
  readonly arrived: string;
  /** Queued for a reply. */
  readonly asked: string;
  readonly board: BoardColours;
}

/** Reads the palette; each colour is a registered property, so it comes as `rgb(…)`. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    line: colour('line'),
    lane: colour('lane'),
    here: colour('here'),
    waiting: colour('waiting'),
    thinking: colour('thinking'),
    arrived: colour('arrived'),
    asked: colour('asked'),
    board: {
      light: colour('square-light'),
      dark: colour('square-dark'),
      white: {
        fill: colour('piece-white'),
        edge: colour('piece-white-edge'),
        cut: colour('piece-white-edge'),
      },
      black: {
        fill: colour('piece-black'),
        edge: colour('piece-black-edge'),
        cut: colour('piece-black-cut'),
      },
      moved: colour('moved'),
    },
  };
}
