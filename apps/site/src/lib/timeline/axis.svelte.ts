import type { Span } from '../link/view.js';

/** The least part of an exhibition that the axis can be narrowed to. */
const CLOSEST = 1e-6;
/** So many instants of what is shown can be told apart. */
const PLACES = 10_000;

/** The one axis on which all halls stand: the whole of the longest, or a part of it. */
export class TimeAxis {
  readonly #end: () => number;
  #span = $state.raw<Span>();

  /** What it shows. Seconds. */
  readonly shown: Span = $derived.by(() => this.span ?? { from: 0, to: this.#length() });

  /** @param end when the last hall is over. Seconds */
  constructor(end: () => number) {
    this.#end = end;
  }

  /** What it shows, unless it is everything. */
  get span(): Span | undefined {
    return this.#span && this.#kept(this.#span.from, this.#span.to);
  }

  set span(span: Span | undefined) {
    this.#span = span;
  }

  /** Where an instant is, 0 to 1 within what is shown. */
  placeOf(at: number): number {
    const { from, to } = this.shown;
    return (at - from) / (to - from);
  }

  instantAt(place: number): number {
    const { from, to } = this.shown;
    return from + place * (to - from);
  }

  /** An instant that is shown; of another, what is in the middle instead. */
  middleOr(at: number): number {
    const place = this.placeOf(at);
    return place >= 0 && place <= 1 ? at : this.instantAt(0.5);
  }

  /** The same, no finer than a pixel can tell, so that people can read it. */
  instantNear(place: number): number {
    const { from, to } = this.shown;
    const digit = 10 ** Math.floor(Math.log10((to - from) / PLACES));
    const instant = Math.round(this.instantAt(place) / digit) * digit;
    return Number(instant.toPrecision(12));
  }

  /** Shows more or less around an instant, which stays where it is. */
  zoom(factor: number, around: number): void {
    const { from, to } = this.shown;
    const length = Math.max((to - from) * factor, this.#length() * CLOSEST);
    const place = this.placeOf(around);
    this.#span = this.#kept(around - place * length, around + (1 - place) * length);
  }

  /** Moves by so many of its lengths. */
  pan(lengths: number): void {
    const { from, to } = this.shown;
    const way = lengths * (to - from);
    this.#span = this.#kept(from + way, to + way);
  }

  /** Moves as far as it must to show an instant, and some way ahead of it. */
  follow(at: number): void {
    const place = this.placeOf(at);
    if (place < 0 || place > 1) this.pan(place - 0.1);
  }

  #length(): number {
    return this.#end() || 1;
  }

  /** Moved within the exhibition; nothing where that is all of it. */
  #kept(from: number, to: number): Span | undefined {
    const length = to - from;
    if (length >= this.#length() || !(length > 0)) return undefined;
    const begin = Math.min(Math.max(0, from), this.#length() - length);
    return { from: begin, to: begin + length };
  }
}
