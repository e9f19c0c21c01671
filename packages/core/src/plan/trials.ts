import { meanMoves } from '../scenario/moves.js';
import type { Task } from '../kernel/player.js';
import type { Setting } from '../sweep/vary.js';
import { numberAt, settingAt, type Ranged } from './goal.js';
import {
  roughEstimate,
  FEWEST_REPLICATIONS,
  runTrial,
  type TrialOptions,
  type Verdict,
} from './trial.js';
import type { Testable } from './decide.js';

/** A candidate number and the verdict on the condition. */
export interface Trial extends Verdict {
  readonly number: number;
}

export interface PlanQuestion {
  readonly goal: Ranged;
  readonly task: Task;
  readonly condition: Testable;
}

/** Tries numbers by index, each once. */
export class Trials {
  readonly #question: PlanQuestion;
  readonly #options: TrialOptions;
  readonly #tried = new Map<number, Trial>();
  readonly #estimated = new Map<number, number>();
  #moves = 0;
  #replications = 0;

  constructor(question: PlanQuestion, options: TrialOptions) {
    this.#question = question;
    this.#options = options;
  }

  /** By ascending number. */
  get all(): readonly Trial[] {
    return [...this.#tried.values()].sort((a, b) => a.number - b.number);
  }

  get replications(): number {
    return this.#replications;
  }

  /** Approximately how many moves were played. */
  get moves(): number {
    return this.#moves;
  }

  /** Approximately how many moves a rough estimate takes. */
  movesOfRoughEstimate(index: number): number {
    return FEWEST_REPLICATIONS * meanMoves(this.#setting(index).scenario);
  }

  /** @throws the signal's reason */
  async at(index: number): Promise<Trial> {
    const known = this.#tried.get(index);
    if (known !== undefined) return known;
    const task = this.#taskAt(index);
    const verdict = await runTrial(task, this.#question.condition, this.#options);
    const trial = { number: numberAt(this.#question.goal, index), ...verdict };
    this.#tried.set(index, trial);
    this.#count(verdict.replications, task);
    return trial;
  }

  async holds(index: number): Promise<boolean> {
    return (await this.at(index)).holds;
  }

  /** Compares two numbers by rough estimates from the same replications. */
  async comesCloser(index: number, other: number): Promise<boolean> {
    const [value, others] = [await this.#roughEstimate(index), await this.#roughEstimate(other)];
    return this.#question.condition.relation.startsWith('<') ? value < others : value > others;
  }

  /** How many indices from `first` to before `end` were neither tried nor roughly estimated. */
  unseen(first: number, end: number): number {
    const seen = new Set([...this.#tried.keys(), ...this.#estimated.keys()]);
    return end - first - [...seen].filter((index) => index >= first && index < end).length;
  }

  async #roughEstimate(index: number): Promise<number> {
    const known = this.#estimated.get(index);
    if (known !== undefined) return known;
    const task = this.#taskAt(index);
    const { value, replications } = await roughEstimate(
      task,
      this.#question.condition,
      this.#options,
    );
    this.#estimated.set(index, value);
    this.#count(replications, task);
    return value;
  }

  #count(replications: number, { scenario }: Task): void {
    this.#replications += replications;
    this.#moves += replications * meanMoves(scenario);
  }

  #taskAt(index: number): Task {
    return { ...this.#question.task, ...this.#setting(index) };
  }

  #setting(index: number): Setting {
    return settingAt(this.#question.goal, index, this.#question.task);
  }
}
