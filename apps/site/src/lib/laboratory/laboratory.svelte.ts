import type { Clock } from '@simul/workers';
import type { Experiment } from '../experiment/experiment.js';
import { checkLimits } from '../experiment/limits.js';
import { writeExperiment } from '../experiment/write-experiment.js';
import type { Document, Outcome } from '../runner/outcome.js';
import type { Runner } from '../runner/runner.js';
import { writeDocument } from '../runner/write-document.js';
import { RunProgress } from './run-progress.svelte.js';
import {
  transition,
  type Phase,
  type RunEffect,
  type RunEvent,
  type RunState,
} from './run-state.js';

/** Changes that follow each other within this time, as in typing, are run once. Seconds. */
const PAUSE = 0.3;

/**
 * The experiment on the page, and its outcome. Any change is run after a pause; `transition` decides
 * when a run starts and stops.
 */
export class Laboratory {
  readonly #runner: Pick<Runner, 'run'>;
  readonly #clock: Clock;
  readonly progress: RunProgress;
  #experiment: Experiment;
  #outcome: Outcome;
  /** The last complete outcome: its question needs no run. */
  #answer: Outcome;
  #fault = $state.raw<unknown>();
  #runs = $state.raw<RunState>({ phase: 'answered', isBusy: false });
  /** Of the run that goes on. */
  #abort: AbortController | undefined;
  #endPause: (() => void) | undefined;

  /** @param known a complete outcome, of the experiment that the page begins with */
  constructor(runner: Pick<Runner, 'run'>, known: Outcome, clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
    this.progress = new RunProgress(clock);
    this.#experiment = $state.raw(known.experiment);
    this.#outcome = $state.raw(known);
    this.#answer = known;
  }

  get experiment(): Experiment {
    return this.#experiment;
  }

  /** Another experiment stops the run, and owes one. The outcome stays, as that of an earlier one. */
  set experiment(experiment: Experiment) {
    const isChange = !isSame(experiment, this.#experiment);
    this.#experiment = experiment;
    if (!isChange) return;
    this.#fault = undefined;
    this.#recallOr('change');
  }

  get phase(): Phase {
    return this.#runs.phase;
  }

  /** The outcome of the experiment, as far as it is known, or else of an earlier one. */
  get outcome(): Outcome {
    return this.#outcome;
  }

  /** Whether the outcome is of an earlier experiment. */
  get isOlder(): boolean {
    return !isSame(this.#outcome.experiment, this.#experiment);
  }

  /** The outcome as the command writes it. */
  get text(): string {
    return writeDocument(this.#outcome.document);
  }

  /** Why the experiment cannot be run, or its run has failed. */
  get fault(): unknown {
    return this.#fault;
  }

  /** Runs the experiment now; if a run goes on, it is stopped first. */
  run(): void {
    this.#on('run');
  }

  /** Stops the run, or calls off the one that is owed. */
  cancel(): void {
    this.#recallOr('cancel');
  }

  /** A complete answer that is known is shown again, and needs no run. */
  #recallOr(event: RunEvent): void {
    const isKnown = isSame(this.#experiment, this.#answer.experiment);
    if (isKnown) this.#outcome = this.#answer;
    this.#on(isKnown ? 'recall' : event);
  }

  #on(event: RunEvent): void {
    const { state, effects } = transition(this.#runs, event);
    this.#runs = state;
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: RunEffect): void {
    switch (effect) {
      case 'pause':
        this.#endPause?.();
        this.#endPause = this.#clock.after(PAUSE, () => this.#on('pauseOver'));
        return;
      case 'endPause':
        return this.#endPause?.();
      case 'start':
        return void this.#start(this.#experiment);
      case 'abort':
        return this.#abort?.abort();
    }
  }

  async #start(experiment: Experiment): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#fault = undefined;
    this.progress.reset();
    let event: RunEvent = 'end';
    try {
      const isComplete = await this.#perform(experiment, signal);
      if (isComplete && isSame(experiment, this.#experiment)) event = 'answer';
    } catch (fault) {
      // The failure of a cancelled run is ignored.
      if (!signal.aborted) this.#fault = fault;
    }
    this.#abort = undefined;
    this.#on(event);
  }

  /**
   * @returns whether the answer is complete
   * @throws when it is not, although the run was not cancelled
   */
  async #perform(experiment: Experiment, signal: AbortSignal): Promise<boolean> {
    checkLimits(experiment);
    const document = await this.#runner.run(experiment, signal, (snapshot) => {
      // A snapshot may still be on its way when the next run has started.
      if (this.#abort?.signal !== signal) return;
      this.progress.add(snapshot.progress);
      if (snapshot.document) this.#know(experiment, snapshot.document);
    });
    if (document) this.#know(experiment, document);
    const isComplete = document?.isPartial === false;
    if (!isComplete && !signal.aborted) throw new Error('The run ended without a complete answer.');
    return isComplete;
  }

  /** An earlier run, being stopped, tells nothing that hides a later or a complete outcome. */
  #know(experiment: Experiment, document: Document): void {
    const outcome = { experiment, document } as Outcome;
    if (!document.isPartial) this.#answer = outcome;
    const isShown = isSame(experiment, this.#experiment);
    if (isShown && this.phase !== 'answered') this.#outcome = outcome;
  }
}

function isSame(a: Experiment, b: Experiment): boolean {
  return a === b || writeExperiment(a) === writeExperiment(b);
}
