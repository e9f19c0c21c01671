import { BOARDS, TALLIES } from '../../assembly/layout.js';
import { report } from '../result/report.js';
import type { Result } from '../result/result.js';
import { checkScenario } from '../scenario/check-scenario.js';
import { readGames } from '../scenario/games.js';
import { boardsOf, isRecorded, type Scenario, type Workload } from '../scenario/scenario.js';
import { checkDraws } from '../scenario/seed.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { arrangeDrawn } from './distributions.js';
import type { Engine } from './engine.js';
import { arrangeGames, listGames } from './games.js';
import type { Draw, Kernel, Shard } from './kernel.js';
import { readMeasured } from './measured.js';
import { replicationsOf, type Replications } from './replications.js';
import { writeService } from './service.js';
import { readTally } from './tally.js';
import { readWaits } from './waits.js';

/** The kernel in one instance of WebAssembly. */
export class WasmKernel implements Kernel {
  readonly #engine: Engine;

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

  replicate(scenario: Scenario, strategy: Strategy, { seed, from, to }: Shard): Replications {
    checkDraws(seed, from, to);
    const service = serviceOf(strategy);
    const tally = (index: number) => readTally(this.#engine, index);
    if (isRecorded(scenario)) {
      this.#arrange(scenario, service, 1);
      this.#engine.play();
      const values = replicationsOf(to - from, () => tally(0), service.masters);
      return { ...values, waits: readWaits(this.#engine, to - from) };
    }
    this.#arrange(scenario, service, to - from);
    this.#engine.replicate(seed, from, to);
    const values = replicationsOf(to - from, tally, service.masters);
    return { ...values, waits: readWaits(this.#engine, 1) };
  }

  #arrangeDraw({ scenario, seed, replication }: Draw, service: Service): void {
    this.#arrange(scenario, service, 1);
    if (!isRecorded(scenario)) this.#engine.draw(seed, replication);
  }

  /** Clears the parameters and arranges memory for a task, whose games it writes if it lists them. */
  #arrange(scenario: Scenario, service: Service, tallies: number): void {
    if (!isRecorded(scenario)) checkScenario(scenario);
    const { parameters } = this.#engine;
    parameters.fill(0n);
    parameters[BOARDS] = BigInt(boardsOf(scenario));
    parameters[TALLIES] = BigInt(tallies);
    writeService(parameters, service, boardsOf(scenario));
    if (isRecorded(scenario)) arrangeGames(this.#engine, readGames(scenario.games, 'games'));
    else arrangeDrawn(this.#engine, scenario);
  }
}
