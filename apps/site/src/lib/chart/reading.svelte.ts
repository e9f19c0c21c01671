import type { ChartPoint } from './paths.js';

interface Stops {
  /** Where values can be read, in the order of the keys. CSS pixels. */
  readonly stops: () => readonly ChartPoint[];
  /** How many of them are in a row, where they are not all in one. */
  readonly columns?: () => number;
}

/** Which of the values of a chart is being read: by pointer, by touch, by keys. */
export class Reading {
  readonly #stops: () => readonly ChartPoint[];
  readonly #columns: (() => number) | undefined;
  #index = $state<number>();

  constructor({ stops, columns }: Stops) {
    this.#stops = stops;
    this.#columns = columns;
  }

  get count(): number {
    return this.#stops().length;
  }

  /** Nothing while none is. */
  get index(): number | undefined {
    if (this.#index === undefined || this.count === 0) return undefined;
    return Math.min(this.#index, this.count - 1);
  }

  get place(): ChartPoint | undefined {
    return this.index === undefined ? undefined : this.#stops()[this.index];
  }

  /** Reads what is nearest to a place. */
  at({ x, y }: ChartPoint): void {
    const isMap = this.#columns !== undefined;
    const stops = this.#stops();
    const apart = (stop: ChartPoint) => Math.hypot(stop.x - x, isMap ? stop.y - y : 0);
    const distances = stops.map(apart);
    this.#index = stops.length === 0 ? undefined : distances.indexOf(Math.min(...distances));
  }

  leave(): void {
    this.#index = undefined;
  }

  /** Whether a key is one of those that read. */
  press(key: string): boolean {
    const wanted = this.#wantedBy(key);
    if (wanted === undefined || this.count === 0) return false;
    this.#index = Math.max(0, Math.min(this.count - 1, wanted));
    return true;
  }

  #wantedBy(key: string): number | undefined {
    // The first key shows where it stands.
    const from = this.index ?? (key.endsWith('Left') || key.endsWith('Down') ? 1 : -1);
    const row = this.#columns?.() ?? 1;
    const page = Math.max(1, Math.round(this.count / 10));
    switch (key) {
      case 'ArrowRight':
        return from + 1;
      case 'ArrowLeft':
        return from - 1;
      case 'ArrowUp':
        return this.#columns === undefined ? from + 1 : this.#inRows(from - row, from);
      case 'ArrowDown':
        return this.#columns === undefined ? from - 1 : this.#inRows(from + row, from);
      case 'PageUp':
        return from + page;
      case 'PageDown':
        return from - page;
      case 'Home':
        return 0;
      case 'End':
        return this.count - 1;
      default:
        return undefined;
    }
  }

  /** Above the first row and below the last there is none. */
  #inRows(wanted: number, from: number): number {
    return wanted >= 0 && wanted < this.count ? wanted : Math.max(0, from);
  }
}
