import { isPlain, isRecorded, type DrawnScenario, type Strategy, meanTime } from '@simul/core';
import type { Exhibition } from '../exhibition/exhibition.svelte.js';
import type { CurveOrder } from '../stage/curve.js';
import { boardsAxis, FARTHEST, type BoardsAxis } from './boards-axis.js';
import { effortPerBoard } from './effort.js';
import { leastSaturation, withSaturation } from './move-saturation.js';
import { saturationsOf, type Saturation } from './saturation.js';
import { inSteps, stepFrom } from './steps.js';

/** An exhibition over its number of boards: what is shown of that, and what can be moved. */
export class Curve {
  readonly #exhibition: Exhibition;
  /** The axis as it was when something began to be dragged along it. */
  #held = $state.raw<BoardsAxis>();
  /** Where the pointer is, in boards. */
  hovered: number | undefined = $state();

  /** Nothing where every time or every group is listed, so that it is not said what one board more is. */
  readonly scenario: DrawnScenario | undefined = $derived.by(() => {
    const { scenario } = this.#exhibition.settings;
    return isRecorded(scenario) || scenario.groups ? undefined : scenario;
  });
  readonly halls: readonly Strategy[] = $derived.by(() => this.#exhibition.settings.halls);
  readonly own: number = $derived.by(() => this.scenario?.boards ?? 1);
  readonly saturations: readonly Saturation[] = $derived.by(() =>
    // Where opponents arrive or share what answers them, pauses end elsewhere.
    this.scenario === undefined || !isPlain(this.scenario)
      ? []
      : saturationsOf(this.scenario, this.halls),
  );
  readonly axis: BoardsAxis = $derived.by(() => this.#held ?? this.#wanted);
  /** At how many boards values are read off. */
  readonly read: number = $derived.by(() => this.hovered ?? this.own);
  /** Seconds. */
  readonly meanReply: number = $derived.by(() =>
    this.scenario ? meanTime(this.scenario.replyTime) : 0,
  );
  /** Farther than the pointer, keys reach beyond the end of the axis. */
  readonly most: number = $derived.by(() => Math.max(FARTHEST, this.axis.end, this.own));

  readonly #wanted: BoardsAxis = $derived.by(() =>
    boardsAxis({
      own: this.own,
      saturations: this.saturations.map(({ boards }) => boards),
      effort: this.scenario === undefined ? Infinity : effortPerBoard(this.scenario, this.halls),
    }),
  );
  readonly order: CurveOrder | undefined = $derived.by(() => {
    const { scenario, halls } = this;
    const { seed, replication } = this.#exhibition.settings;
    const boards = this.#wanted.played;
    return scenario && boards.length > 0
      ? { scenario, halls, seed, replication, boards }
      : undefined;
  });

  constructor(exhibition: Exhibition) {
    this.#exhibition = exhibition;
  }

  /** Keeps the axis as it is, until it is let go. */
  hold(): void {
    this.#held ??= this.#wanted;
  }

  letGo(): void {
    this.#held = undefined;
  }

  /** Sets how many boards there are. */
  moveOwn(boards: number): void {
    const { scenario } = this;
    const whole = Math.max(1, Math.round(boards));
    if (scenario !== undefined && whole !== this.own) this.#set({ ...scenario, boards: whole });
  }

  /** The least that a saturation point can be moved to; nothing where it cannot be moved. */
  leastOf({ halls }: Saturation): number | undefined {
    const least = this.scenario && leastSaturation(this.scenario, this.halls[halls[0]!]!);
    if (least === undefined) return undefined;
    return least < 1 ? 1 : stepFrom(inSteps(least), 1);
  }

  /** Makes the opponents think so long that a saturation point is where it is wanted. */
  moveSaturation(saturation: Saturation, boards: number): void {
    const least = this.leastOf(saturation);
    if (this.scenario === undefined || least === undefined) return;
    const wanted = Math.max(least, inSteps(boards));
    const moved = withSaturation(this.scenario, this.halls[saturation.halls[0]!]!, wanted);
    if (moved !== undefined && wanted !== saturation.boards) this.#set(moved);
  }

  #set(scenario: DrawnScenario): void {
    this.#exhibition.settings = { ...this.#exhibition.settings, scenario };
  }
}
