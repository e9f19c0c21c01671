import {
  BOARDS,
  INSTANT,
  MOST_SLICES,
  MOVES,
  PARAMETER_WORDS,
  QUANTUM,
  ROUND_WORDS,
  ROUNDS_AT,
  TALLIES,
  TOO_FINE,
  TOO_LARGE,
  TOO_LATE,
} from '../../assembly/layout.js';
import { counted, grouped } from '../document/grouped.js';
import { checkDraws } from '../scenario/seed.js';
import { quantumError } from '../strategy/quantum-error.js';
import { HorizonError } from '../time/horizon-error.js';
import { CapacityError } from './capacity-error.js';
import type { Exports } from './exports.js';

const WORD = 8;
/** What 32 bits can address, less a page, so that the end has an address too. */
const MOST_MEMORY = 0xffff_0000;

/** One instance of the kernel: its memory as words, and its calls with errors for statuses. */
export class Engine {
  readonly #exports: Exports;

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  /** All of memory. A call may replace it by a larger one, so it is taken anew after each. */
  get words(): BigUint64Array {
    return new BigUint64Array(this.#exports.memory.buffer);
  }

  /** The parameters, and the answers among them, as whole numbers. */
  get parameters(): BigUint64Array {
    const { memory, parameters } = this.#exports;
    return new BigUint64Array(memory.buffer, parameters.value, PARAMETER_WORDS);
  }

  /** The same words as real numbers. */
  get realParameters(): Float64Array {
    const { memory, parameters } = this.#exports;
    return new Float64Array(memory.buffer, parameters.value, PARAMETER_WORDS);
  }

  /** A parameter or an answer that counts something. */
  count(place: number): number {
    return Number(this.parameters[place]);
  }

  /** The word at which a region of memory begins. */
  start(place: number): number {
    return this.count(place) / WORD;
  }

  /** `length` words from a word on, each as two halves, the lower one first. */
  halves(from: number, length: number): Uint32Array {
    return new Uint32Array(this.#exports.memory.buffer, from * WORD, 2 * length);
  }

  /** A copy of `length` real numbers, from a word on. */
  reals(from: number, length: number): Float64Array {
    return new Float64Array(this.#exports.memory.buffer, from * WORD, length).slice();
  }

  /** Makes room for all but the rounds. */
  arrange(): void {
    if (this.#exports.arrange() === TOO_LARGE) throw this.#tooManyBoards();
  }

  /** Makes room for as many rounds as the boards have. */
  reserve(): void {
    this.#check(this.#exports.reserve());
  }

  /** Readies the distributions for drawing. */
  prepare(): void {
    this.#exports.prepare();
  }

  draw(seed: bigint, replication: number): void {
    checkDraws(seed, replication, replication);
    this.#check(this.#exports.draw(seed, BigInt(replication)));
  }

  play(): void {
    this.#check(this.#exports.play());
  }

  replicate(seed: bigint, from: number, to: number): void {
    this.#check(this.#exports.replicate(seed, BigInt(from), BigInt(to)));
  }

  #check(status: number): void {
    if (status === TOO_LARGE) throw this.#tooManyRounds();
    if (status === TOO_LATE) throw new HorizonError(this.parameters[INSTANT]!);
    if (status === TOO_FINE) throw quantumError(this.parameters[QUANTUM]!, MOST_SLICES);
  }

  #tooManyBoards(): CapacityError {
    const replications = counted(this.count(TALLIES), 'replication');
    const boards = counted(this.count(BOARDS), 'board');
    return new CapacityError(`${replications} of ${boards}`, '4 GiB');
  }

  #tooManyRounds(): CapacityError {
    const most = Math.floor((MOST_MEMORY - this.count(ROUNDS_AT)) / (ROUND_WORDS * WORD));
    const found = counted(this.count(MOVES), 'round');
    return new CapacityError(found, `at most ${grouped(most)}`);
  }
}
