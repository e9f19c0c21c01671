import type { Range, Signal, Task } from '../kernel/player.js';
import { stepsOf, type TaskSteps } from './allowance.js';

/** A task with the pool's data about it. */
export interface NumberedTask {
  readonly task: Task;
  /** Workers store the task under this number. */
  readonly number: number;
  readonly steps: TaskSteps;
}

/** One range to play, with its cancellation. */
export interface Job {
  readonly task: NumberedTask;
  readonly range: Range;
  readonly signal: Signal | undefined;
  /** @throws the reason, when the job has been cancelled or the pool closed */
  readonly check: () => void;
}

/** Numbers tasks; the same object is the same task. */
export class NumberedTasks {
  readonly #known = new WeakMap<Task, NumberedTask>();
  #count = 0;

  of(task: Task): NumberedTask {
    const known = this.#known.get(task) ?? { task, number: this.#count++, steps: stepsOf(task) };
    this.#known.set(task, known);
    return known;
  }
}
