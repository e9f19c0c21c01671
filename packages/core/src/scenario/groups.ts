import {
  isRecorded,
  type BoardField,
  type BoardGroup,
  type DrawnScenario,
  type Scenario,
} from './scenario.js';

/** A group with all that it takes from its scenario; the only one of a scenario without groups. */
export interface ResolvedGroup extends BoardGroup {
  readonly name?: string;
}

/** The groups of a drawn scenario, in the order of their boards. */
export function groupsOf(scenario: DrawnScenario): readonly ResolvedGroup[] {
  const { boards, rounds, moveTime, replyTime, opens, priority, arrivals } = scenario;
  const shared: ResolvedGroup = {
    ...{ boards, rounds, moveTime, replyTime },
    ...(opens && { opens }),
    ...(priority !== undefined && { priority }),
    ...(arrivals && { arrivals }),
  };
  return scenario.groups?.map((group) => ({ ...shared, ...group })) ?? [shared];
}

/** Whether every group has a value of its own, so that none takes that of the scenario. */
export function isSetByGroups(scenario: DrawnScenario, field: BoardField): boolean {
  return scenario.groups?.every((group) => group[field] !== undefined) === true;
}

/** How many boards a scenario has. */
export function boardsOf(scenario: Scenario): number {
  if (isRecorded(scenario)) return scenario.games.length;
  if (scenario.groups === undefined) return scenario.boards;
  return groupsOf(scenario).reduce((sum, { boards }) => sum + boards, 0);
}

/** Whether every replication is the same: recorded, or of constant times and rounds. */
export function isCertain(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return true;
  return groupsOf(scenario).every(({ rounds, moveTime, replyTime, arrivals = moveTime }) =>
    [rounds, moveTime, replyTime, arrivals].every(({ family }) => family === 'constant'),
  );
}

/** Whether opponents arrive over time, in a drawn or a recorded scenario. */
export function hasArrivals(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return scenario.arrivals?.some((arrival) => arrival > 0) === true;
  return groupsOf(scenario).some(({ arrivals }) => arrivals !== undefined);
}

/** Whether the replies of a scenario are limited. */
export function hasReplyLimits({ replyLimit, replyRate }: Scenario): boolean {
  return replyLimit !== undefined || replyRate !== undefined;
}

/** Whether the opponents of some boards begin the rounds. */
export function hasOpeningOpponents(scenario: Scenario): boolean {
  if (isRecorded(scenario)) return scenario.opens?.includes('opponent') === true;
  return groupsOf(scenario).some(({ opens }) => opens === 'opponent');
}

/**
 * Whether a scenario is the plain exhibition: one kind of boards, all there at 0, the master opens,
 * replies are not limited. The closed forms and the fastest ways of the kernel hold of these alone.
 */
export function isPlain(scenario: Scenario): boolean {
  const isOneKind = isRecorded(scenario) || scenario.groups === undefined;
  return (
    isOneKind &&
    !hasArrivals(scenario) &&
    !hasReplyLimits(scenario) &&
    !hasOpeningOpponents(scenario)
  );
}
