import type { Strategy } from '@simul/core';
import type { Figures } from '../scheduler/figures.js';
import type { FieldOfText } from '../controls/field-words.js';
import type { Settings } from '../settings/settings.js';
import type { Reported } from '../stage/showing.js';

/** What a chapter is made of, but for its words. */
export interface ChapterSpec {
  readonly slug: string;
  /** What its figure begins with. */
  readonly settings: Settings;
  readonly figure: FigureSpec;
  /** By the name that the words call them by. */
  readonly predictions: Readonly<Record<string, PredictionSpec>>;
  readonly goals: readonly GoalSpec[];
  readonly listings: readonly ListingSpec[];
}

export interface FigureSpec {
  readonly halls: boolean;
  readonly timelines: boolean;
  readonly controls: readonly ControlSpec[];
  /** Where the clock stands to begin with, and in the still picture. Seconds. */
  readonly at: number;
  /** What stands below each hall, by the names of the table of numbers; the usual three unless said. */
  readonly numbers?: readonly string[];
}

/** A parameter that a chapter lets its readers change. */
export interface ControlSpec {
  readonly kind: ControlKind;
  /** In the chapter's own words, where they are others than everywhere. */
  readonly label?: string;
  /** Which hall's; of all halls that take it where none is named. From 0. */
  readonly hall?: number;
  /** The ends of its slider. Seconds, or a number. */
  readonly least?: number;
  readonly most?: number;
}

/** A field of the scenario, an option of a strategy, or what share of a round is waiting. */
export type ControlKind = FieldOfText | keyof Strategy | 'share';

/** What a reader is asked before the answer is shown. */
export type PredictionSpec = ChoiceSpec | EstimateSpec;

export interface ChoiceSpec {
  readonly question: string;
  readonly choices: readonly PredictionChoice[];
}

export interface PredictionChoice {
  readonly text: string;
  /** What is said to a reader who predicted this. */
  readonly reply: string;
  readonly isRight: boolean;
}

/** A number to be guessed. */
export interface EstimateSpec {
  readonly question: string;
  /** What it counts: `hours`, `boards`. */
  readonly unit: string;
  readonly answer: number;
  /** A guess is near that is off by no more than this. */
  readonly tolerance: number;
  readonly replies: {
    readonly near: string;
    readonly low: string;
    readonly high: string;
  };
}

/** Something that a reader is to bring about in the figure. */
export interface GoalSpec {
  /** Of letters, digits and dashes; it is kept, so it stays. */
  readonly id: string;
  /** What is to be done: `Bring the longest wait under a minute with two masters.` */
  readonly words: string;
  /** It is reached once this holds; at the chapter's beginning it does not. */
  readonly isReached: (seen: Seen) => boolean;
  readonly hint: string;
}

/** What a goal may look at: it is asked once everything is played, and has stood for a moment. */
export interface Seen {
  readonly settings: Settings;
  readonly halls: readonly SeenHall[];
  /** What the hall clock shows, when it stands. Seconds. */
  readonly at: number;
  /** What the reader, as the scheduler, has played so far; nothing before the first turn. */
  readonly schedule?: Figures | undefined;
}

export interface SeenHall {
  readonly strategy: Strategy;
  readonly result: Reported;
}

/** The same idea in two languages; a line is lit by what goes on in a hall. */
export interface ListingSpec {
  readonly name: string;
  /** What it shows, in a line. */
  readonly title: string;
  /** By which hall its lines are lit. From 0. */
  readonly hall: number;
  readonly python: string;
  readonly typescript: string;
}
