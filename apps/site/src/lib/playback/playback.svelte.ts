import { steadyPace, storyPace, type Pace, type Story } from './pace.js';

/** A frame that comes late, from a page that was hidden, moves the clock no further. Seconds. */
const LONGEST_FRAME = 0.1;

/** The one clock on which every hall is seen. */
export class Playback {
  #at = $state(0);
  #exposure = $state(0);
  #isRunning = $state(false);
  #speed = $state<number | undefined>(undefined);
  readonly #ends: () => readonly number[];
  readonly #story: Story = $derived.by(() => storyPace(this.#ends()));
  readonly #pace: Pace = $derived(
    this.#speed === undefined ? this.#story : steadyPace(this.#speed),
  );
  /** The viewer's seconds from the beginning: while the story rests, the hall's clock stands. */
  #elapsed = 0;
  /** The pace by which they were counted. */
  #counted: Pace | undefined;

  /** When the last hall is over. Seconds. */
  readonly end: number = $derived.by(() => Math.max(...this.#ends()));

  /** When the first hall is over. Seconds. */
  readonly firstEnd: number = $derived.by(() => Math.min(...this.#ends()));

  /** What the hall's clock shows. Seconds. */
  readonly at: number = $derived(Math.min(this.#at, this.end));

  /** @param ends when each hall is over. Seconds */
  constructor(ends: () => readonly number[]) {
    this.#ends = ends;
  }

  /** How much of the hall's time the last frame took; none while the clock stands. Seconds. */
  get exposure(): number {
    return this.#exposure;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** How long the story takes. Seconds of the viewer. */
  get storyLength(): number {
    return this.#story.length;
  }

  /** Seconds of the hall in one of the viewer's; nothing at the pace of the story. */
  get speed(): number | undefined {
    return this.#speed;
  }

  set speed(speed: number | undefined) {
    this.#speed = speed;
  }

  run(): void {
    if (this.at >= this.end) this.seek(0);
    this.#isRunning = true;
  }

  pause(): void {
    this.#isRunning = false;
    this.#exposure = 0;
  }

  /** An instant beyond the end is kept, and shown once halls last that long. */
  seek(at: number): void {
    this.#at = Math.max(at, 0);
    this.#counted = undefined;
    this.#exposure = 0;
  }

  /** Lets the viewer's time pass. */
  advance(seconds: number): void {
    const before = this.at;
    if (this.#counted !== this.#pace) this.#elapsed = this.#pace.elapsed(before);
    this.#counted = this.#pace;
    this.#elapsed += Math.min(seconds, LONGEST_FRAME);
    // Rounded, a clock that was set might go back a little.
    const at = Math.min(Math.max(before, this.#pace.at(this.#elapsed)), this.end);
    this.#exposure = at - before;
    this.#at = at;
    if (at >= this.end) this.pause();
  }
}
