/** Where each board and master of a hall is drawn. CSS pixels from the upper left. */
export interface FloorPlan {
  readonly width: number;
  readonly height: number;
  /** The side of a place. */
  readonly size: number;
  /** The upper left of each place. */
  readonly places: readonly FloorPoint[];
  /** Where a master stands at each place, and how large she is drawn; nothing without room for her. */
  readonly stands: readonly FloorPoint[] | undefined;
  readonly masterRadius: number;
  /** What is left free in the middle, for words; nothing where places are everywhere. */
  readonly middle: Rectangle | undefined;
}

export interface FloorPoint {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends FloorPoint {
  readonly width: number;
  readonly height: number;
}
