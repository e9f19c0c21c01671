import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { checkScenario } from './read-scenario.js';
import { isRecorded, type Round, type Scenario, type Workload } from './scenario.js';

/**
 * The workload of a scenario in which nothing is drawn, because its rounds and times are constant or
 * recorded: what the kernel would draw of it, had without the kernel. Nothing for other scenarios.
 * All boards share one game, so that the largest is had at once.
 *
 * @throws {InputError} when the scenario makes no sense
 */
export function constantWorkload(scenario: Scenario): Workload | undefined {
  if (isRecorded(scenario)) return { games: scenario.games };
  const { boards, rounds, moveTime, replyTime } = scenario;
  if (rounds.family !== 'constant') return undefined;
  if (moveTime.family !== 'constant' || replyTime.family !== 'constant') return undefined;
  checkScenario(scenario);
  const round: Round = [whole(moveTime.value), whole(replyTime.value)];
  const game = Array.from({ length: rounds.value }, () => round);
  return { games: Array.from({ length: boards }, () => game) };
}

/** As a workload lists it: whole to the nanosecond. */
function whole(seconds: number): number {
  return toSeconds(toNanoseconds(seconds));
}
