import { figuresOf, type Figures } from './figures.js';
import { SCHEDULED_HALL, type ScheduledHall } from './hall.js';
import { scheduleLanes, type ScheduleLanes } from './lanes.js';
import {
  after,
  extend,
  mayChoose,
  opening,
  type ScheduleChoice,
  type PlayedTurns,
} from './play.js';
import { readSchedule, writeSchedule } from './written-schedule.js';

/** The schedule that a reader makes, choice by choice. */
export class Schedule {
  readonly hall: ScheduledHall;
  #play: PlayedTurns = $state.raw({ turns: [], moment: opening(SCHEDULED_HALL) });

  readonly choices: readonly ScheduleChoice[] = $derived.by(() =>
    this.#play.turns.map(({ choice }) => choice),
  );
  readonly figures: Figures = $derived.by(() => figuresOf(this.hall, this.#play));
  readonly lanes: ScheduleLanes = $derived.by(() => scheduleLanes(this.hall, this.#play));

  constructor(hall: ScheduledHall = SCHEDULED_HALL) {
    this.hall = hall;
    this.beginAgain();
  }

  /** What the choices brought about. */
  get play(): PlayedTurns {
    return this.#play;
  }

  /** As a link carries it. */
  get written(): string {
    return writeSchedule(this.choices);
  }

  /** Takes a schedule from a link. @throws {InputError} when one of its choices cannot be made */
  read(text: string): void {
    this.#play = readSchedule(text, this.hall);
  }

  mayChoose(choice: ScheduleChoice): boolean {
    return mayChoose(this.hall, this.#play.moment, choice);
  }

  /** One choice more; false where she may not make it, and nothing is changed. */
  choose(choice: ScheduleChoice): boolean {
    const longer = extend(this.hall, this.#play, choice);
    this.#play = longer ?? this.#play;
    return longer !== undefined;
  }

  /** Takes the last choice back. */
  undo(): void {
    const turns = this.#play.turns.slice(0, -1);
    this.#play = { turns, moment: turns.reduce(after, opening(this.hall)) };
  }

  beginAgain(): void {
    this.#play = { turns: [], moment: opening(this.hall) };
  }
}
