import { plainSaturationPoint, scaleTime, type DrawnScenario, type Strategy } from '@simul/core';

/**
 * N* of replies that take no time: the least there is. Nothing where there is no N*, and where
 * replies take no time already, so that none of their times can be made longer.
 */
export function leastSaturation(scenario: DrawnScenario, strategy: Strategy): number | undefined {
  const now = plainSaturationPoint(scenario, strategy)?.value;
  const least = plainSaturationPoint(withReplies(scenario, 0), strategy)?.value;
  return now === undefined || least === undefined || now <= least ? undefined : least;
}

/**
 * The scenario with replies so long that a hall's saturation point is `wanted` boards; nothing where
 * no replies are. N* is a straight line over the mean reply, so two of its points tell the third.
 */
export function withSaturation(
  scenario: DrawnScenario,
  strategy: Strategy,
  wanted: number,
): DrawnScenario | undefined {
  const once = scaledTo(scenario, strategy, wanted);
  // Constant times are whole nanoseconds, which counts where they are short: longer ones tell better.
  return once && (scaledTo(once, strategy, wanted) ?? once);
}

function scaledTo(
  scenario: DrawnScenario,
  strategy: Strategy,
  wanted: number,
): DrawnScenario | undefined {
  const least = leastSaturation(scenario, strategy);
  if (least === undefined || wanted <= least) return undefined;
  const now = plainSaturationPoint(scenario, strategy)!.value!;
  return withReplies(scenario, (wanted - least) / (now - least));
}

function withReplies(scenario: DrawnScenario, factor: number): DrawnScenario {
  return { ...scenario, replyTime: scaleTime(scenario.replyTime, factor) };
}
