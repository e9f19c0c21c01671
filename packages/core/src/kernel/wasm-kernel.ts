import {
  boardsOf,
  groupsOf,
  hasArrivals,
  hasOpeningOpponents,
  isPlain,
  type ResolvedGroup,
} from '../scenario/groups.js';
import { workloadOf } from '../scenario/constant-workload.js';
import { BOARDS, BY_TOURNAMENT, TALLIES, WAY } from '../../assembly/layout.js';
import { report } from '../result/report.js';
import type { Result } from '../result/result.js';
import { readWorkload } from '../scenario/read-workload.js';
import { checkScenario } from '../scenario/read-scenario.js';
import {
  isRecorded,
  type DrawnScenario,
  type Scenario,
  type Workload,
} from '../scenario/scenario.js';
import { checkDraws } from '../scenario/seed.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import { arrangeDrawn } from './distributions.js';
import type { Engine } from './engine.js';
import { writeBoards } from './boards.js';
import { writeCounted, type Counted } from './counted.js';
import { arrangeGames, listArrivals, listGames } from './games.js';
import type { Draw, Kernel, Shard } from './kernel.js';
import { readMeasured } from './measured.js';
import { playedReplications, repeatedReplications, type Replications } from './replications.js';
import { writeService } from './service.js';
import { readTally } from './tally.js';

/** One game at a time, without walking. */
const ALONE = serviceOf({ kind: 'sync' });

/** Whichever way to play is the fastest. */
const FASTEST = BY_TOURNAMENT;

/** The kernel in one instance of WebAssembly. */
export class WasmKernel implements Kernel {
  readonly #engine: Engine;
  /** The scenario whose distributions lie in memory, ready for drawing. */
  #prepared: Scenario | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  draw(scenario: Scenario, { seed, replication }: Omit<Draw, 'scenario'>): Workload {
    if (isRecorded(scenario)) return workloadOf(scenario);
    this.#arrange(scenario, ALONE, 0);
    this.#engine.draw(seed, replication);
    return this.#listed(scenario);
  }

  play(times: Workload | Draw, strategy: Strategy): Result {
    const service = serviceOf(strategy);
    const scenario = 'games' in times ? times : times.scenario;
    const alone = isPlain(scenario) ? undefined : this.#playAlone(times);
    this.#arrangeTimes(times, service);
    this.#engine.play();
    return report({ ...readMeasured(this.#engine, service.masters), alone });
  }

  replicate(
    scenario: Scenario,
    strategy: Strategy,
    shard: Shard,
    way: number = FASTEST,
  ): Replications {
    const { seed, from, to } = shard;
    checkDraws(seed, from, to);
    const service = serviceOf(strategy);
    if (isRecorded(scenario)) return this.#repeat(scenario, service, shard);
    this.#arrange(scenario, service, to - from, shard);
    this.#engine.parameters[WAY] = BigInt(way);
    this.#engine.replicate(seed, from, to);
    return playedReplications(this.#engine, to - from, service.masters);
  }

  /**
   * A recorded scenario is the same in every replication. One tally would do; but of more than
   * memory has room for, not even the columns can be made.
   */
  #repeat(scenario: Scenario, service: Service, shard: Shard): Replications {
    const times = shard.to - shard.from;
    this.#arrange(scenario, service, Math.max(1, times), shard);
    this.#engine.play();
    return repeatedReplications(this.#engine, times, service.masters);
  }

  /** The makespan of `sync` on the same times: what speedup is measured against. */
  #playAlone(times: Workload | Draw): Nanoseconds {
    this.#arrangeTimes(times, ALONE);
    this.#engine.play();
    return readTally(this.#engine, 0).makespan;
  }

  #listed(scenario: DrawnScenario): Workload {
    const groups = groupsOf(scenario);
    const byBoard = <T>(of: (group: ResolvedGroup) => T) =>
      groups.flatMap((group) => Array.from({ length: group.boards }, () => of(group)));
    const { replyLimit, replyRate, replyBurst } = scenario;
    const games = listGames(this.#engine, boardsOf(scenario));
    const hasPriorities = groups.some(({ priority }) => priority !== undefined);
    return workloadOf({
      games,
      arrivals: hasArrivals(scenario) ? listArrivals(this.#engine, games.length) : undefined,
      opens: hasOpeningOpponents(scenario) ? byBoard(({ opens = 'master' }) => opens) : undefined,
      priorities: hasPriorities ? byBoard(({ priority = 0 }) => priority) : undefined,
      ...{ replyLimit, replyRate, replyBurst },
    });
  }

  #arrangeTimes(times: Workload | Draw, service: Service): void {
    if ('games' in times) return this.#arrange(times, service, 1);
    const { scenario, seed, replication } = times;
    this.#arrange(scenario, service, 1);
    if (!isRecorded(scenario)) this.#engine.draw(seed, replication);
  }

  /** Arranges memory for a task, whose games it writes if it lists them. */
  #arrange(scenario: Scenario, service: Service, tallies: number, counted: Counted = {}): void {
    const isPrepared = scenario === this.#prepared;
    if (!isPrepared) this.#forget(scenario);
    const { parameters } = this.#engine;
    parameters[BOARDS] = BigInt(boardsOf(scenario));
    parameters[TALLIES] = BigInt(tallies);
    writeService(parameters, service, boardsOf(scenario));
    writeBoards(parameters, scenario);
    writeCounted(parameters, counted);
    if (isPrepared) this.#engine.arrange();
    else this.#prepare(scenario, counted.warmup ?? 0);
  }

  /** Makes way for another scenario, once that is known to make sense. */
  #forget(next: Scenario): void {
    if (!isRecorded(next)) checkScenario(next);
    this.#prepared = undefined;
    this.#engine.parameters.fill(0n);
  }

  #prepare(scenario: Scenario, warmup: number): void {
    if (isRecorded(scenario)) {
      arrangeGames(this.#engine, readWorkload(scenario), warmup);
    } else {
      arrangeDrawn(this.#engine, scenario);
      this.#prepared = scenario;
    }
  }
}
