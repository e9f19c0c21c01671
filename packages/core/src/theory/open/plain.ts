import { groupsOf, hasArrivals, hasOpeningOpponents } from '../../scenario/groups.js';
import { isRecorded, type Scenario } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { openGamesOf } from './hall.js';

/**
 * The plain exhibition that is played as this scenario is, if there is one: all boards alike and
 * there at 0, the master opens, and no more replies are in progress than the limit allows anyway.
 * Limits and the only group are left out of it.
 */
export function plainScenario(scenario: Scenario, service: Service): Scenario | undefined {
  const withoutLimits = unlimited(scenario, service);
  if (withoutLimits === undefined || hasOpeningOpponents(withoutLimits)) return undefined;
  return withoutLimits;
}

/** The same where opponents may open. */
export function unlimited(scenario: Scenario, service: Service): Scenario | undefined {
  const { replyLimit = Infinity, replyRate } = scenario;
  if (replyRate !== undefined) return undefined;
  if (isRecorded(scenario)) {
    const boards = scenario.games.length;
    const isMet = replyLimit < Math.min(boards, openGamesOf(boards, service));
    return isMet || hasArrivals(scenario) ? undefined : scenario;
  }
  const [group, ...others] = groupsOf(scenario);
  if (group === undefined || others.length > 0) return undefined;
  const { name: _, arrivals, ...alike } = group;
  if (arrivals !== undefined && !(arrivals.family === 'constant' && arrivals.value === 0)) {
    return undefined;
  }
  const isMet = replyLimit < Math.min(group.boards, openGamesOf(group.boards, service));
  return isMet ? undefined : alike;
}
