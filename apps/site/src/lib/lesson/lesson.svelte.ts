import type { AddressPlace } from '../link/address.svelte.js';
import type { Figures } from '../scheduler/figures.js';
import type { ChapterSpec, GoalSpec, Seen } from './chapter-spec.js';
import { readGuesses, writeGuesses, type Guesses } from './guesses.js';
import { keepGoals, keptGoals } from './kept-goals.js';
import type { Live } from './live.svelte.js';
import { withOwn, type OwnField } from './own-fields.js';
import type { StillFigure } from './still-figure.js';

/** What a reader has done in a chapter, and the figure that it is done with. */
export class Lesson {
  readonly spec: ChapterSpec;
  /** The figure at the chapter's beginning, for as long as there is no live one. */
  readonly still: StillFigure;
  readonly place: AddressPlace;
  #guesses = $state.raw<Guesses>({});
  #reached = $state.raw<readonly string[]>([]);
  #news = $state.raw<readonly GoalSpec[]>([]);
  #live = $state.raw<Live>();
  #coming: Promise<Live> | undefined;
  /**
   * Whether anybody is there who moves, or came by a link to something else than the beginning: until
   * then the still figure shows as much, and nothing more is fetched.
   */
  isTouched: boolean = $state(false);
  /** Whether the address says what the figure shows: then whoever sent it wants it seen. */
  isLinked: boolean = $state(false);
  /** What the reader, as the scheduler, has played so far; nothing before the first turn. */
  schedule: Figures | undefined = $state.raw();

  constructor(spec: ChapterSpec, still: StillFigure, place: AddressPlace) {
    this.spec = spec;
    this.still = still;
    this.place = place;
  }

  /** What was predicted, by the name of the prediction. */
  get guesses(): Guesses {
    return this.#guesses;
  }

  /** The goals that were reached, on this visit or an earlier one. */
  get reached(): readonly string[] {
    return this.#reached;
  }

  /** The goals that were reached last, on this visit. */
  get news(): readonly GoalSpec[] {
    return this.#news;
  }

  /** The figure, once it is there. */
  get live(): Live | undefined {
    return this.#live;
  }

  /** Takes the predictions from the address, and the goals from earlier visits. */
  recall(): void {
    this.#guesses = readGuesses(this.said('guess'), this.spec.predictions);
    this.#reached = keptGoals(this.spec.slug);
    const { search, searchParams } = this.place.url();
    this.isTouched ||= search !== '';
    this.isLinked ||= searchParams.has('v');
  }

  async guess(name: string, guess: number): Promise<void> {
    this.#guesses = { ...this.#guesses, [name]: guess };
    await this.say('guess', writeGuesses(this.#guesses));
  }

  /** The figure: what it is made of is loaded when it is first wanted. @throws when it does not come */
  async enliven(): Promise<Live> {
    this.#coming ??= this.#make();
    return this.#coming.catch((fault: unknown) => {
      this.#coming = undefined;
      throw fault;
    });
  }

  /** Ticks the goals that are reached now; once ticked, they stay so. */
  look(seen: Seen): void {
    const { goals, slug } = this.spec;
    const news = goals.filter(
      ({ id, isReached }) => !this.#reached.includes(id) && isReached(seen),
    );
    if (news.length === 0) return;
    this.#news = news;
    this.#reached = [...this.#reached, ...news.map(({ id }) => id)];
    keepGoals(slug, this.#reached);
  }

  /** What the address says of the chapter's own. */
  said(field: OwnField): string {
    return this.place.url().searchParams.get(field) ?? '';
  }

  async say(field: OwnField, value: string): Promise<void> {
    const { search, hash } = this.place.url();
    const said = withOwn(search, field, value);
    if (said !== search) await this.place.replace(`${said}${hash}`);
  }

  async #make(): Promise<Live> {
    const { Live } = await import('./live.svelte.js');
    const live = new Live(this);
    await live.read();
    this.#live = live;
    return live;
  }
}
