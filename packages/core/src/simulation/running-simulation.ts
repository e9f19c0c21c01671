import { intervalIn } from '../estimate/intervals.js';
import { Paired } from '../estimate/paired.js';
import { relativeHalfWidth, StopRule } from '../estimate/stop-rule.js';
import type { Range } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import { mostReplications } from './check-options.js';
import { StrategyResults } from './strategy-results.js';
import { shards, shardSize } from './shards.js';
import type { Progress } from './play-options.js';
import type { Attained, Precision, SimulateOptions, Simulation } from './simulation.js';
import { warningsOf } from './warnings.js';

const USUALLY_KEPT = 10_000_000;
/** Room to begin with where the number of replications is not known. */
const FEW = 1024;

/** A strategy on the same times as the one simulated. */
interface Other {
  readonly strategy: Strategy;
  readonly results: StrategyResults;
  readonly paired: Paired;
}

/** A simulation as its shards come in, in the order of their index. */
export class RunningSimulation {
  readonly #scenario: Scenario;
  readonly #most: number;
  readonly #precision: Precision | undefined;
  readonly #rule: StopRule | undefined;
  readonly #own: StrategyResults;
  readonly #others: readonly Other[];

  /** @throws {InputError} when the number of replications, or the precision, makes no sense */
  constructor(scenario: Scenario, options: SimulateOptions) {
    const { precision, against = [], kept = USUALLY_KEPT } = options;
    this.#scenario = scenario;
    this.#most = mostReplications(options);
    this.#precision = precision;
    this.#rule = precision && new StopRule(precision.target.statistic, precision.relative);
    const results = () => new StrategyResults(kept, precision === undefined ? this.#most : FEW);
    this.#own = results();
    this.#others = against.map((strategy) => ({
      strategy,
      results: results(),
      paired: new Paired(),
    }));
  }

  /** What may have to be played: a shard ends wherever the precision is looked at. */
  ranges(): Iterator<Range> {
    return shards(this.#most, shardSize(this.#scenario), this.#rule?.looks() ?? []);
  }

  get count(): number {
    return this.#own.count;
  }

  /** Whether nothing more is wanted. */
  get isOver(): boolean {
    return this.#rule?.isMet === true || this.count === this.#most;
  }

  get progress(): Progress {
    const { count: done } = this;
    const total = this.#total();
    return { done, total, played: done, share: total && done / total };
  }

  /** With a precision as far as can be told by now. */
  #total(): number | undefined {
    if (this.#rule === undefined) return this.#most;
    const { foreseen } = this.#rule;
    return foreseen && Math.min(this.#most, Math.max(this.count, foreseen));
  }

  /** @param results of the strategy, then of each it is compared with */
  add([own, ...others]: readonly [Replications, ...Replications[]]): void {
    this.#own.add(own);
    this.#others.forEach(({ results, paired }, index) => {
      results.add(others[index]!);
      paired.add(own.makespan, others[index]!.makespan);
    });
    if (this.#precision !== undefined) {
      this.#rule!.consider(this.#own.samples[this.#precision.target.quantity]);
    }
  }

  /** What is known by now, of at least one replication. */
  simulation(): Simulation {
    return {
      estimate: this.#own.estimate(),
      waits: this.#own.waits(),
      replications: this.count,
      isPartial: !this.isOver,
      makespans: this.#own.samples.makespan,
      precision: this.#precision && this.#attained(this.#precision),
      against: this.#others.map(({ strategy, results, paired }) => ({
        strategy,
        estimate: results.estimate(),
        ...paired.differences(),
      })),
      warnings: warningsOf(this.#scenario, this.#own),
    };
  }

  #attained({ target, relative }: Precision): Attained {
    const sample = this.#own.samples[target.quantity];
    const attained = relativeHalfWidth(intervalIn(sample, target.statistic));
    return { target, relative, attained, isAttained: attained !== null && attained <= relative };
  }
}
