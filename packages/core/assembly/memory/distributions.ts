import { Distribution } from '../distribution/distribution';
import {
  DISTRIBUTION_WORDS,
  EXTRA_DISTRIBUTIONS,
  EXTRAS,
  FIRST_EXTRA_SLOT,
  MOVE_TIME,
  REPLY_TIME,
  ROUNDS,
} from '../layout';
import { parameter, parameters } from '../parameters';

/* The distributions of a call are among its parameters, each in a slot. */

export const roundsDrawn: Distribution = changetype<Distribution>(parameters + (ROUNDS << 3));
export const moveTime: Distribution = changetype<Distribution>(parameters + (MOVE_TIME << 3));
export const replyTime: Distribution = changetype<Distribution>(parameters + (REPLY_TIME << 3));

/** Where slot 0 would be if all slots were extra ones. */
const FIRST_EXTRA: i32 = EXTRA_DISTRIBUTIONS - FIRST_EXTRA_SLOT * DISTRIBUTION_WORDS;

/** Slots 0, 1 and 2 are the rounds, the moves and the replies; extra ones follow. */
export function distributionAt(slot: u32): Distribution {
  const first = slot < <u32>FIRST_EXTRA_SLOT ? ROUNDS : FIRST_EXTRA;
  return changetype<Distribution>(
    parameters + ((<usize>first + <usize>slot * DISTRIBUTION_WORDS) << 3),
  );
}

/** How many slots are used. */
export function slots(): u32 {
  return FIRST_EXTRA_SLOT + <u32>parameter(EXTRAS);
}
