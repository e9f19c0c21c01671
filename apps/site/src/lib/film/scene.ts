/** What is to be seen of an exhibition at one instant, or during a short exposure before it. */
export interface Scene {
  /** Seconds. */
  readonly at: number;
  /** Boards, or groups of boards where there are too many to tell apart. */
  readonly places: number;
  /** Boards in each group, on average. */
  readonly boardsPerPlace: number;
  /** By place, then by state of a board: its share of the exposure, or of the group. 0 to 1. */
  readonly shares: Float32Array;
  /** By place: half-moves made; nothing where places are groups. */
  readonly halfMoves: Int32Array | undefined;
  readonly masters: readonly Presence[];
  readonly tally: SceneTally;
}

/** A master as far as she is seen at one place. */
export interface Presence {
  readonly master: number;
  readonly place: number;
  /** The place she comes from, and how far she has come, 0 to 1. */
  readonly from: number;
  readonly progress: number;
  /** Her share of the exposure spent here. */
  readonly share: number;
}

/** How many boards are in each state at the instant itself, and moves made until then. */
export interface SceneTally {
  /** By state of a board. */
  readonly boards: readonly number[];
  readonly moves: number;
}
