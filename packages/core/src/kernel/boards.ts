import {
  GROUP_ARRIVALS,
  GROUP_BOARDS,
  GROUP_MOVE_TIME,
  GROUP_OPENS,
  GROUP_PRIORITY,
  GROUP_REPLY_TIME,
  GROUP_ROUNDS,
  GROUP_TABLE,
  GROUP_WORDS,
  GROUPS,
  HAS_ARRIVALS,
  OPPONENTS_OPEN,
  REPLY_BURST,
  REPLY_INTERVAL,
  REPLY_LIMIT,
} from '../../assembly/layout.js';
import { roundsSampler, timeSampler } from '../distribution/families.js';
import type { Sampler } from '../distribution/sampler.js';
import {
  groupsOf,
  hasArrivals,
  hasOpeningOpponents,
  type ResolvedGroup,
} from '../scenario/groups.js';
import {
  isRecorded,
  type DrawnScenario,
  type ReplyLimits,
  type Scenario,
} from '../scenario/scenario.js';
import { toNanoseconds } from '../time/nanoseconds.js';

const NO_LIMIT = 2n ** 64n - 1n;

/** Writes what boards there are, and what their opponents share, into the parameters. */
export function writeBoards(parameters: BigUint64Array, scenario: Scenario): void {
  writeLimits(parameters, scenario);
  parameters[GROUPS] = BigInt(isRecorded(scenario) ? 1 : groupsOf(scenario).length);
  parameters[HAS_ARRIVALS] = BigInt(hasArrivals(scenario));
  parameters[OPPONENTS_OPEN] = BigInt(hasOpeningOpponents(scenario));
}

function writeLimits(
  parameters: BigUint64Array,
  { replyLimit, replyRate, replyBurst }: ReplyLimits,
): void {
  parameters[REPLY_LIMIT] = replyLimit === undefined ? NO_LIMIT : BigInt(replyLimit);
  parameters[REPLY_INTERVAL] = replyRate === undefined ? 0n : toNanoseconds(1 / replyRate);
  parameters[REPLY_BURST] = BigInt(replyBurst ?? 1);
}

/** Writes the groups into the parameters; returns their distributions in the order of the slots. */
export function writeGroups(
  parameters: BigUint64Array,
  scenario: DrawnScenario,
): readonly Sampler[] {
  const slots: Sampler[] = [];
  for (const [index, group] of groupsOf(scenario).entries()) {
    const { rounds, moveTime, replyTime, arrivals } = group;
    writeGroup(parameters.subarray(GROUP_TABLE + index * GROUP_WORDS), group, slots.length);
    slots.push(roundsSampler(rounds), timeSampler(moveTime), timeSampler(replyTime));
    if (arrivals !== undefined) slots.push(timeSampler(arrivals));
  }
  return slots;
}

function writeGroup(words: BigUint64Array, group: ResolvedGroup, slot: number): void {
  const { boards, opens, priority = 0, arrivals } = group;
  words[GROUP_BOARDS] = BigInt(boards);
  words[GROUP_OPENS] = BigInt(opens === 'opponent');
  words[GROUP_PRIORITY] = BigInt.asUintN(64, BigInt(priority));
  words[GROUP_ROUNDS] = BigInt(slot);
  words[GROUP_MOVE_TIME] = BigInt(slot + 1);
  words[GROUP_REPLY_TIME] = BigInt(slot + 2);
  words[GROUP_ARRIVALS] = BigInt(arrivals === undefined ? 0 : slot + 3);
}
