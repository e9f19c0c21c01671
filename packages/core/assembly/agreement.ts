import { Distribution } from './distribution/distribution';
import { Board, Round } from './events/board';
import { Tally } from './events/tally';
import {
  BOARD_END,
  BOARD_ROUNDS,
  BOARD_WORDS,
  DISTRIBUTION_WORDS,
  FAMILY,
  FIRST_NUMBER,
  LENGTH,
  ROUND_MOVE,
  ROUND_REPLY,
  ROUND_WAIT,
  ROUND_WORDS,
  TABLE_AT,
  TALLY_BUSY_TIME,
  TALLY_LONGEST_WAIT,
  TALLY_MAKESPAN,
  TALLY_MOVES,
  TALLY_RELEASED,
  TALLY_REPLY_TIME,
  TALLY_WAIT_TIME,
  TALLY_WALKING_TIME,
  TALLY_WORDS,
} from './layout';

/*
 * The classes follow layout.ts, or the compiler refuses them.
 */

if (offsetof<Distribution>('family') != FAMILY * 8) ERROR('FAMILY');
if (offsetof<Distribution>('first') != FIRST_NUMBER * 8) ERROR('FIRST_NUMBER');
if (offsetof<Distribution>('length') != LENGTH * 8) ERROR('LENGTH');
if (offsetof<Distribution>('tableAt') != TABLE_AT * 8) ERROR('TABLE_AT');
if (offsetof<Distribution>() != DISTRIBUTION_WORDS * 8) ERROR('DISTRIBUTION_WORDS');

if (offsetof<Board>('rounds') != BOARD_ROUNDS * 8) ERROR('BOARD_ROUNDS');
if (offsetof<Board>('end') != BOARD_END * 8) ERROR('BOARD_END');
if (offsetof<Board>() != BOARD_WORDS * 8) ERROR('BOARD_WORDS');

if (offsetof<Round>('move') != ROUND_MOVE * 8) ERROR('ROUND_MOVE');
if (offsetof<Round>('reply') != ROUND_REPLY * 8) ERROR('ROUND_REPLY');
if (offsetof<Round>('wait') != ROUND_WAIT * 8) ERROR('ROUND_WAIT');
if (offsetof<Round>() != ROUND_WORDS * 8) ERROR('ROUND_WORDS');

if (offsetof<Tally>('makespan') != TALLY_MAKESPAN * 8) ERROR('TALLY_MAKESPAN');
if (offsetof<Tally>('released') != TALLY_RELEASED * 8) ERROR('TALLY_RELEASED');
if (offsetof<Tally>('longestWait') != TALLY_LONGEST_WAIT * 8) ERROR('TALLY_LONGEST_WAIT');
if (offsetof<Tally>('busyLow') != TALLY_BUSY_TIME * 8) ERROR('TALLY_BUSY_TIME');
if (offsetof<Tally>('walkingLow') != TALLY_WALKING_TIME * 8) ERROR('TALLY_WALKING_TIME');
if (offsetof<Tally>('replyLow') != TALLY_REPLY_TIME * 8) ERROR('TALLY_REPLY_TIME');
if (offsetof<Tally>('waitLow') != TALLY_WAIT_TIME * 8) ERROR('TALLY_WAIT_TIME');
if (offsetof<Tally>('moves') != TALLY_MOVES * 8) ERROR('TALLY_MOVES');
if (offsetof<Tally>() != TALLY_WORDS * 8) ERROR('TALLY_WORDS');
