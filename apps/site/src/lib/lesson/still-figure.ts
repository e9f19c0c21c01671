/** A figure as it stands before any script has arrived, and on paper. */
export interface StillFigure {
  /** What the hall clock shows. */
  readonly clock: string;
  readonly halls: readonly StillHall[];
}

export interface StillHall {
  readonly title: string;
  readonly term: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** Of the picture. */
  readonly width: number;
  readonly height: number;
  readonly numbers: readonly NumberLine[];
}

/** One of the numbers below a hall. */
export interface NumberLine {
  readonly name: string;
  readonly text: string;
}
