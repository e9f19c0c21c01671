import { toNanoseconds, toSeconds, type Nanoseconds } from '../time/nanoseconds.js';
import { groupsOf, type ResolvedGroup } from './groups.js';
import { checkScenario } from './read-scenario.js';
import {
  isRecorded,
  type Games,
  type Opener,
  type Round,
  type Scenario,
  type Workload,
} from './scenario.js';

/**
 * The workload of a scenario in which nothing is drawn, because its rounds and times are constant or
 * recorded: what the kernel would draw of it, had without the kernel. Nothing for other scenarios.
 * All boards of a group share one game, so that the largest is had at once.
 *
 * @throws {InputError} when the scenario makes no sense
 */
export function constantWorkload(scenario: Scenario): Workload | undefined {
  if (isRecorded(scenario)) return workloadOf(scenario);
  const groups = groupsOf(scenario).map(constantGroup);
  if (!groups.every((group) => group !== undefined)) return undefined;
  checkScenario(scenario);
  const byBoard = <T>(of: (group: ConstantGroup, index: number) => T) =>
    groups.flatMap((group) => Array.from({ length: group.boards }, (_, index) => of(group, index)));
  const has = (name: keyof ConstantGroup) => groups.some((group) => group[name] !== undefined);
  const { replyLimit, replyRate, replyBurst } = scenario;
  return workloadOf({
    games: byBoard(({ game }) => game),
    arrivals: has('interval') ? byBoard(arrivalOf) : undefined,
    opens: has('opens') ? byBoard(({ opens = 'master' }) => opens) : undefined,
    priorities: has('priority') ? byBoard(({ priority = 0 }) => priority) : undefined,
    ...{ replyLimit, replyRate, replyBurst },
  });
}

/** The fields may be undefined, as exact optional properties may not. */
type LooseWorkload = { readonly [Name in keyof Workload]?: Workload[Name] | undefined } & {
  readonly games: Games;
};

/** The part of a scenario that is played. */
export function workloadOf(scenario: LooseWorkload): Workload {
  const { games, arrivals, opens, priorities, replyLimit, replyRate, replyBurst } = scenario;
  return {
    games,
    ...(arrivals && { arrivals }),
    ...(opens && { opens }),
    ...(priorities && { priorities }),
    ...(replyLimit !== undefined && { replyLimit }),
    ...(replyRate !== undefined && { replyRate }),
    ...(replyBurst !== undefined && { replyBurst }),
  };
}

/** A group in which nothing is drawn. */
interface ConstantGroup {
  readonly boards: number;
  readonly game: readonly Round[];
  /** Between arrivals. */
  readonly interval: Nanoseconds | undefined;
  readonly opens: Opener | undefined;
  readonly priority: number | undefined;
}

function constantGroup(group: ResolvedGroup): ConstantGroup | undefined {
  const { boards, rounds, moveTime, replyTime, arrivals, opens, priority } = group;
  if (rounds.family !== 'constant') return undefined;
  if (moveTime.family !== 'constant' || replyTime.family !== 'constant') return undefined;
  if (arrivals !== undefined && arrivals.family !== 'constant') return undefined;
  const round: Round = [whole(moveTime.value), whole(replyTime.value)];
  const game = Array.from({ length: rounds.value }, () => round);
  return { boards, game, interval: arrivals && toNanoseconds(arrivals.value), opens, priority };
}

function arrivalOf({ interval = 0n }: ConstantGroup, index: number): number {
  return toSeconds(BigInt(index) * interval);
}

/** As a workload lists it: whole to the nanosecond. */
function whole(seconds: number): number {
  return toSeconds(toNanoseconds(seconds));
}
