import { BOARDS, BY_TOURNAMENT, TALLIES, WAY } from '../../assembly/layout.js';
import { report } from '../result/report.js';
import type { Result } from '../result/result.js';
import { readGames } from '../scenario/games.js';
import { checkScenario } from '../scenario/read-scenario.js';
import { boardsOf, isRecorded, type Scenario, type Workload } from '../scenario/scenario.js';
import { checkDraws } from '../scenario/seed.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { arrangeDrawn } from './distributions.js';
import type { Engine } from './engine.js';
import { arrangeGames, listGames } from './games.js';
import type { Draw, Kernel, Shard } from './kernel.js';
import { readMeasured } from './measured.js';
import { playedReplications, repeatedReplications, type Replications } from './replications.js';
import { writeService } from './service.js';

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
    if (isRecorded(scenario)) return { games: scenario.games };
    this.#arrange(scenario, serviceOf({ kind: 'async' }), 0);
    this.#engine.draw(seed, replication);
    return { games: listGames(this.#engine, scenario.boards) };
  }

  play(times: Workload | Draw, strategy: Strategy): Result {
    const service = serviceOf(strategy);
    if ('games' in times) this.#arrange(times, service, 1);
    else this.#arrangeDraw(times, service);
    this.#engine.play();
    return report(readMeasured(this.#engine, service.masters));
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
    if (isRecorded(scenario)) return this.#repeat(scenario, service, to - from);
    this.#arrange(scenario, service, to - from);
    this.#engine.parameters[WAY] = BigInt(way);
    this.#engine.replicate(seed, from, to);
    return playedReplications(this.#engine, to - from, service.masters);
  }

  /**
   * A recorded scenario is the same in every replication. One tally would do; but of more than
   * memory has room for, not even the columns can be made.
   */
  #repeat(scenario: Scenario, service: Service, times: number): Replications {
    this.#arrange(scenario, service, Math.max(1, times));
    this.#engine.play();
    return repeatedReplications(this.#engine, times, service.masters);
  }

  #arrangeDraw({ scenario, seed, replication }: Draw, service: Service): void {
    this.#arrange(scenario, service, 1);
    if (!isRecorded(scenario)) this.#engine.draw(seed, replication);
  }

  /** Arranges memory for a task, whose games it writes if it lists them. */
  #arrange(scenario: Scenario, service: Service, tallies: number): void {
    const isPrepared = scenario === this.#prepared;
    if (!isPrepared) this.#forget(scenario);
    const { parameters } = this.#engine;
    parameters[BOARDS] = BigInt(boardsOf(scenario));
    parameters[TALLIES] = BigInt(tallies);
    writeService(parameters, service, boardsOf(scenario));
    if (isPrepared) this.#engine.arrange();
    else this.#prepare(scenario);
  }

  /** Makes way for another scenario, once that is known to make sense. */
  #forget(next: Scenario): void {
    if (!isRecorded(next)) checkScenario(next);
    this.#prepared = undefined;
    this.#engine.parameters.fill(0n);
  }

  #prepare(scenario: Scenario): void {
    if (isRecorded(scenario)) {
      arrangeGames(this.#engine, readGames(scenario.games, 'games'));
    } else {
      arrangeDrawn(this.#engine, scenario);
      this.#prepared = scenario;
    }
  }
}
