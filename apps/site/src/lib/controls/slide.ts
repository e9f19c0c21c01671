/** A quantity that can be slid: steps are equal ratios, or, from 0, equal differences. */
export interface Slide {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly set: (value: number) => void;
}
