import { Paired } from '../estimate/paired.js';
import { relativeHalfWidth, StopRule } from '../estimate/stop-rule.js';
import type { Range } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Strategy } from '../strategy/strategy.js';
import type { CertainResult } from './certain-result.js';
import { checkCounted, mostReplications } from './check-options.js';
import { StrategyResults } from './strategy-results.js';
import { shards, shardSize } from './shards.js';
import type { Progress } from './play-options.js';
import type { Attained, Precision, SimulateOptions, Simulation } from './simulation.js';
import { warningsOf } from './warnings.js';

const USUALLY_KEPT = 10_000_000;
/** Initial capacity if the number of replications is not known. */
const FEW = 1024;

/** A strategy that is compared on the same times. */
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

  /**
   * @param certain what is known of the strategy, then of each it is compared with
   * @throws {InputError} when the number of replications, the precision or the warmup makes no sense
   */
  constructor(scenario: Scenario, options: SimulateOptions, certain: readonly CertainResult[]) {
    const { precision, against = [], kept = USUALLY_KEPT } = options;
    this.#scenario = scenario;
    this.#most = mostReplications(options);
    checkCounted(options, scenario);
    this.#precision = precision;
    this.#rule = precision && new StopRule(precision.target, precision.relative);
    const expected = precision === undefined ? this.#most : FEW;
    const results = (index: number) => {
      return new StrategyResults({ kept, expected, scenario, certain: certain[index]! });
    };
    this.#own = results(0);
    this.#others = against.map((strategy, index) => ({
      strategy,
      results: results(1 + index),
      paired: new Paired(),
    }));
  }

  /** The ranges to play. A shard ends at every check of the precision. */
  ranges(): Iterator<Range> {
    return shards(this.#most, shardSize(this.#scenario), this.#rule?.looks() ?? []);
  }

  get count(): number {
    return this.#own.count;
  }

  get isOver(): boolean {
    return this.#rule?.isMet === true || this.count === this.#most;
  }

  get progress(): Progress {
    const { count: done } = this;
    const total = this.#total();
    return { done, total, played: done, share: total && done / total };
  }

  /** With a precision, the total that the stop rule predicts so far. */
  #total(): number | undefined {
    if (this.#rule === undefined) return this.#most;
    const { foreseen } = this.#rule;
    return foreseen && Math.min(this.#most, Math.max(this.count, foreseen));
  }

  /** Takes the results of the strategy, then of each strategy it is compared with. */
  add([own, ...others]: readonly [Replications, ...Replications[]]): void {
    this.#own.add(own);
    this.#others.forEach(({ results, paired }, index) => {
      results.add(others[index]!);
      paired.add(own.makespan, others[index]!.makespan);
    });
    if (this.#precision !== undefined) {
      this.#rule!.consider(this.#own.watched(this.#precision.target));
    }
  }

  /** The result so far. Requires at least one replication. */
  simulation(): Simulation {
    return {
      estimate: this.#own.estimate(),
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
    const attained = relativeHalfWidth(this.#own.watched(target).interval());
    return { target, relative, attained, isAttained: attained !== null && attained <= relative };
  }
}
