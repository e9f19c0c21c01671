import type { Experiment } from '../experiment/experiment.js';
import { checkLimits } from '../experiment/limits.js';
import { writeExperiment } from '../experiment/write-experiment.js';
import { NOTHING, type Document, type Outcome, type Progress } from '../runner/outcome.js';
import type { Runner } from '../runner/runner.js';
import { writeDocument } from '../runner/write-document.js';
import { rateOf, sighted, timeLeft, type Sighting } from './rate.js';

/** Of the experiment that is set: whether it runs, and what has come of it. */
export type State = 'idle' | 'running' | 'done' | 'partial' | 'failed';

/** The experiment on the page, run when somebody says so, and what came of the last that was run. */
export class Laboratory {
  readonly #runner: Runner;
  readonly #now: () => number;
  #experiment: Experiment;
  #outcome = $state.raw<Outcome>();
  #fault = $state.raw<unknown>();
  #isRunning = $state(false);
  #progress = $state.raw<Progress>(NOTHING);
  #sightings = $state.raw<readonly Sighting[]>([]);
  #abort = new AbortController();
  /** One after the other: settles when nothing runs any more. */
  #runs: Promise<void> = Promise.resolve();

  /**
   * @param now seconds of a clock
   * @param outcome what is known from the beginning
   */
  constructor(runner: Runner, experiment: Experiment, now: () => number, outcome?: Outcome) {
    this.#runner = runner;
    this.#now = now;
    this.#experiment = $state.raw(experiment);
    this.#outcome = outcome;
  }

  get experiment(): Experiment {
    return this.#experiment;
  }

  /** Another experiment stops the one that runs. What came of it stays to be seen, as of an older one. */
  set experiment(experiment: Experiment) {
    if (writeExperiment(experiment) !== writeExperiment(this.#experiment)) {
      this.cancel();
      this.#fault = undefined;
    }
    this.#experiment = experiment;
  }

  get state(): State {
    if (this.#isRunning) return 'running';
    if (this.#fault !== undefined) return 'failed';
    if (this.#outcome === undefined || this.isOlder) return 'idle';
    return this.#outcome.document.isPartial ? 'partial' : 'done';
  }

  /** What came of the last experiment that was run, or is known of it by now. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Whether the outcome is of another experiment than is set now. */
  get isOlder(): boolean {
    const { experiment } = this.#outcome ?? this;
    return writeExperiment(experiment) !== writeExperiment(this.#experiment);
  }

  /** The outcome as the command writes it. */
  get text(): string | undefined {
    return this.#outcome && writeDocument(this.#outcome.document);
  }

  /** Why the experiment cannot be run, or was not run to its end. */
  get fault(): unknown {
    return this.#fault;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Exhibitions a second, while it runs. */
  get rate(): number | undefined {
    return rateOf(this.#sightings);
  }

  /** Seconds, while it runs; nothing where nobody can tell. */
  get timeLeft(): number | undefined {
    return timeLeft(this.#sightings);
  }

  /** Runs the experiment that is set; one that runs is stopped first. Settles with the end of it. */
  run(): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#isRunning = true;
    this.#fault = undefined;
    this.#progress = NOTHING;
    this.#sightings = [];
    const experiment = this.#experiment;
    this.#runs = this.#runs.then(() => this.#perform(experiment, abort.signal));
    return this.#runs;
  }

  cancel(): void {
    this.#abort.abort();
  }

  async #perform(experiment: Experiment, signal: AbortSignal): Promise<void> {
    try {
      if (!signal.aborted) await this.#tryOut(experiment, signal);
    } catch (fault) {
      if (!signal.aborted) this.#fault = fault;
    }
    if (this.#abort.signal === signal) this.#isRunning = false;
  }

  async #tryOut(experiment: Experiment, signal: AbortSignal): Promise<void> {
    checkLimits(experiment);
    const document = await this.#runner.run(experiment, signal, (snapshot) => {
      this.#see(snapshot.progress, signal);
      if (snapshot.document) this.#know(experiment, snapshot.document);
    });
    if (document) this.#know(experiment, document);
  }

  #see(progress: Progress, signal: AbortSignal): void {
    if (signal.aborted) return;
    const { played, share } = progress;
    this.#progress = progress;
    this.#sightings = sighted(this.#sightings, { at: this.#now(), played, share });
  }

  #know(experiment: Experiment, document: Document): void {
    this.#outcome = { experiment, document } as Outcome;
  }
}
