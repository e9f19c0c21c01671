/** How a reader goes through a chapter by keyboard alone. */
export interface Journey {
  readonly predictions: readonly Predicted[];
  readonly goals: readonly Reached[];
}

/** A prediction, by its question: a number, or the text of a choice. */
export interface Predicted {
  readonly question: string;
  readonly wrong: string;
  readonly right: string;
}

/** A goal, by its words, and what brings it about, from what the goals before left. */
export interface Reached {
  readonly words: string;
  readonly actions: readonly Action[];
}

/** What is done at an element, by its name: text that replaces what is there, or a key. */
export type Action =
  | { readonly at: string; readonly type: string }
  | { readonly at: string; readonly press: string; readonly times?: number };
