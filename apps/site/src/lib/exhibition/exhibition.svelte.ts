import type { ChessGame } from '../chess/game.js';
import { WOLFSBURG } from '../chess/games.js';
import { nextInstant, previousInstant } from '../film/instants.js';
import type { Picture } from '../film/viewer.js';
import type { View } from '../link/view.js';
import { Playback } from '../playback/playback.svelte.js';
import { STORY, type Settings } from '../settings/settings.js';
import { Program, type Announcement } from '../stage/program.svelte.js';
import type { Announced, Showing } from '../stage/showing.js';
import type { Stage } from '../stage/stage.js';
import { TimeAxis } from '../timeline/axis.svelte.js';

/** All that the first page shows, and what can be done to it. */
export class Exhibition {
  #settings = $state.raw<Settings>(STORY);
  readonly stage: Stage;
  readonly program: Program;
  /** What is on the boards. */
  games: readonly ChessGame[] = $state.raw(WOLFSBURG);

  readonly playback: Playback = new Playback(() => this.#ends);
  readonly axis: TimeAxis = new TimeAxis(() => this.playback.end);

  readonly #shown: readonly (Showing | Announced)[] = $derived.by(() =>
    this.program.halls.flatMap(({ showing, before }) => showing ?? before ?? []),
  );
  /** When each hall is over. Seconds. */
  readonly makespans: readonly number[] = $derived.by(() =>
    this.#shown.map(({ result }) => result.makespan),
  );
  readonly #ends: readonly number[] = $derived.by(() =>
    this.makespans.length === 0 ? [0] : this.makespans,
  );

  /** Whether every hall shows what it is asked for, or says why it cannot. */
  readonly isWhole: boolean = $derived.by(() =>
    this.program.halls.every(({ showing, fault }) => showing !== undefined || fault !== undefined),
  );

  /** What is to be seen in each hall. */
  get pictures(): readonly Picture[] {
    return this.#shown.flatMap(({ picture }) => picture ?? []);
  }

  /** @param story what is known of it beforehand */
  constructor(stage: Stage, story: Announcement) {
    this.stage = stage;
    this.program = new Program(stage, STORY, story);
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.program.play(settings);
  }

  /** What a link to this would carry. */
  get view(): View {
    const { isRunning, speed } = this.playback;
    const { span } = this.axis;
    // A clock that runs is not looked at, so that nobody writes a link sixty times a second.
    const at = isRunning ? 0 : this.playback.at;
    return {
      settings: this.#settings,
      ...(at > 0 && { at }),
      ...(span !== undefined && { span }),
      ...(speed !== undefined && { speed }),
    };
  }

  /** Shows what a link carries. */
  show({ settings, at, span, speed }: View): void {
    this.settings = settings;
    this.playback.speed = speed;
    if (at !== undefined) this.playback.pause();
    this.playback.seek(at ?? 0);
    this.axis.span = span;
  }

  /** Begins another exhibition. */
  begin(settings: Settings): void {
    this.settings = settings;
    this.playback.seek(0);
    this.axis.span = undefined;
  }

  /** Sets the clock by hand, which stops it. */
  seek(at: number): void {
    this.playback.pause();
    this.playback.seek(at);
  }

  /** Goes to where something happens next, or happened last. */
  step(direction: 1 | -1): void {
    const { pictures } = this;
    if (pictures.length === 0) return;
    const instant = direction === 1 ? nextInstant : previousInstant;
    this.seek(instant(pictures, this.playback.at));
    this.axis.follow(this.playback.at);
  }
}
