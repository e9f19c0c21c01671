import type { Task } from '../kernel/player.js';
import { workOf, type Work } from './allowance.js';

/** A task as its pool knows it. */
export interface KnownTask {
  readonly task: Task;
  /** By which workers know it. */
  readonly number: number;
  readonly work: Work;
}

/** Numbers tasks; the same object is the same task. */
export class KnownTasks {
  readonly #known = new WeakMap<Task, KnownTask>();
  #count = 0;

  of(task: Task): KnownTask {
    const known = this.#known.get(task) ?? { task, number: this.#count++, work: workOf(task) };
    this.#known.set(task, known);
    return known;
  }
}
