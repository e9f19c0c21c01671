import { Distribution } from '../distribution/distribution';
import { MOVE_TIME, REPLY_TIME, ROUNDS } from '../layout';
import { parameters } from '../parameters';

/* The three distributions of a call stand among its parameters. */

export const roundsDrawn: Distribution = changetype<Distribution>(parameters + (ROUNDS << 3));
export const moveTime: Distribution = changetype<Distribution>(parameters + (MOVE_TIME << 3));
export const replyTime: Distribution = changetype<Distribution>(parameters + (REPLY_TIME << 3));
