import { ManualClock } from '@simul/workers/testing';
import { Address } from '../../../src/lib/link/address.svelte.js';
import { TabHistory } from './history.js';

interface Settings {
  readonly boards: number;
}

interface State {
  readonly settings: Settings;
  readonly at: number;
}

/** A page with an address, whose readings and writings end when the test says so. */
export class AddressedPage {
  readonly clock = new ManualClock();
  readonly history: TabHistory;
  readonly address: Address<State, Settings>;
  shown: State = { settings: { boards: 0 }, at: 0 };
  /** The boards of every link that was shown. */
  readonly read: number[] = [];
  #reading = new Set<() => void>();
  #writing = new Set<() => void>();
  #cancel: () => void = () => undefined;

  constructor(link: string) {
    this.history = new TabHistory(link);
    this.address = new Address(
      {
        state: () => this.shown,
        step: ({ settings }) => settings,
        read: async (url) => {
          await new Promise<void>((resolve) => this.#reading.add(resolve));
          return stateOf(url);
        },
        show: (state) => {
          if (state === undefined) return;
          this.read.push(state.settings.boards);
          this.put(state);
        },
        write: async (state) => {
          await new Promise<void>((resolve) => this.#writing.add(resolve));
          return linkOf(state);
        },
      },
      this.history,
      this.clock,
    );
    this.history.onMove = () => void this.address.read();
  }

  /** What the address would be if it said what is shown. */
  get link(): string {
    return linkOf(this.shown);
  }

  change(boards: number): void {
    this.put({ settings: { boards }, at: 0 });
  }

  seek(at: number): void {
    this.put({ ...this.shown, at });
  }

  async endReading(): Promise<void> {
    await end(this.#reading);
  }

  async endWriting(): Promise<void> {
    await end(this.#writing);
  }

  async pass(seconds: number): Promise<void> {
    this.clock.turn(seconds);
    await rest();
  }

  async settle(): Promise<void> {
    this.history.settle();
    await rest();
  }

  /** Goes on until nothing is left to be done. */
  async quiet(): Promise<void> {
    // More than any test asks for at once; each round ends what the one before has begun.
    for (let round = 0; round < 40; round++) {
      await this.endReading();
      await this.endWriting();
      await this.settle();
      await this.pass(1);
    }
  }

  /** As the effect of a page does with every change. */
  put(state: State): void {
    this.shown = state;
    this.#cancel();
    this.#cancel = this.address.writeLater();
  }
}

export function boardsOf(link: string): string | null {
  return new URLSearchParams(link).get('boards');
}

function linkOf({ settings, at }: State): string {
  return `?boards=${settings.boards}&at=${at}`;
}

function stateOf({ searchParams }: URL): State {
  const boards = Number(searchParams.get('boards'));
  if (boards === 0) throw new Error('There are no boards.');
  return { settings: { boards }, at: Number(searchParams.get('at')) };
}

async function end(open: Set<() => void>): Promise<void> {
  const ended = [...open];
  open.clear();
  for (const resolve of ended) resolve();
  await rest();
}

/** Lets every microtask run. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
