/** A quantity that can be slid, on a scale of ratios. */
export interface Slide {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly set: (value: number) => void;
}
