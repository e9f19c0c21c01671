/** From where to where, as shares of something whole. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

interface Axis {
  /** What it is an axis of: of another, all is shown. */
  readonly of: () => unknown;
  /** Nothing is shown closer than this share of it. */
  readonly least: () => number;
}

const WHOLE: Part = { from: 0, to: 1 };
/** A selection that is shorter was none. */
const SHORTEST = 0.01;
/** How much closer a key brings it. */
const CLOSER = 2;

/** Which part of an axis is shown. */
export class Zoom {
  readonly #axis: Axis;
  #shown = $state.raw<{ readonly of: unknown; readonly part: Part }>();
  #selected = $state.raw<Part>();

  constructor(axis: Axis) {
    this.#axis = axis;
  }

  /** Of the whole axis. */
  get part(): Part {
    return this.#shown?.of === this.#axis.of() ? (this.#shown?.part ?? WHOLE) : WHOLE;
  }

  get isWhole(): boolean {
    return this.part === WHOLE;
  }

  /** Whether nothing can be seen closer. */
  get isClosest(): boolean {
    const { from, to } = this.part;
    return to - from <= this.#least + 1e-9;
  }

  /** What is being selected, of the part that is shown. */
  get selected(): Part | undefined {
    return this.#selected;
  }

  /** Selects from one place to another: shares of what is shown. */
  select(one: number, other: number): void {
    const [from, to] = [one, other].map((share) => Math.min(1, Math.max(0, share)));
    this.#selected = { from: Math.min(from!, to!), to: Math.max(from!, to!) };
  }

  /** Shows what is selected, and nothing else. */
  take(): void {
    const { from, to } = this.#selected ?? WHOLE;
    if (this.#selected !== undefined && to - from >= SHORTEST) this.#show(from, to);
    this.#selected = undefined;
  }

  drop(): void {
    this.#selected = undefined;
  }

  /** @param around what stays where it is: a share of what is shown */
  closer(around = 0.5): void {
    if (!this.isClosest) this.#by(1 / CLOSER, around);
  }

  wider(around = 0.5): void {
    this.#by(CLOSER, around);
  }

  whole(): void {
    this.#shown = undefined;
    this.#selected = undefined;
  }

  /** Whether a key is one of those that show more or less. */
  press(key: string, around?: number): boolean {
    if (key === '+' || key === '=') this.closer(around);
    else if (key === '-' || key === '_') this.wider(around);
    else if ((key === 'Escape' && !this.isWhole) || key === '0') this.whole();
    else return false;
    return true;
  }

  get #least(): number {
    return Math.min(1, this.#axis.least());
  }

  #by(factor: number, around: number): void {
    this.#show(around - around * factor, around + (1 - around) * factor);
  }

  #show(from: number, to: number): void {
    const { from: start, to: end } = this.part;
    const asked = (to - from) * (end - start);
    const width = Math.max(this.#least, Math.min(1, asked));
    // What is wanted closer than that is in the middle of it.
    const wanted = start + from * (end - start) - Math.max(0, width - asked) / 2;
    const left = Math.min(1 - width, Math.max(0, wanted));
    const part = width >= 1 - 1e-9 ? WHOLE : { from: left, to: left + width };
    this.#shown = { of: this.#axis.of(), part };
  }
}
