import { Distribution } from './distribution/distribution';
import { Board, Round } from './events/board';
import { Measure } from './events/measure';
import { Tally } from './events/tally';
import {
  BOARD_ARRIVAL,
  BOARD_END,
  BOARD_KIND,
  BOARD_PRIORITY,
  BOARD_ROUNDS,
  BOARD_WORDS,
  DISTRIBUTION_WORDS,
  EXTRA_DISTRIBUTIONS,
  FAMILY,
  FIRST_EXTRA_SLOT,
  FIRST_NUMBER,
  GROUP_ARRIVALS,
  GROUP_BOARDS,
  GROUP_MOVE_TIME,
  GROUP_OPENS,
  GROUP_PRIORITY,
  GROUP_REPLY_TIME,
  GROUP_ROUNDS,
  GROUP_WORDS,
  LENGTH,
  MEASURE_RESPONSE_TIME,
  MEASURE_RESPONSES_AT,
  MEASURE_WAIT_TIME,
  MEASURE_WAITS_AT,
  MEASURE_WORDS,
  MOST_DISTRIBUTIONS,
  PARAMETER_WORDS,
  ROUND_MOVE,
  ROUND_REPLY,
  ROUND_WAIT,
  ROUND_WORDS,
  TABLE_AT,
  TALLY_BOARDS_MEASURED,
  TALLY_BOARDS_BEYOND,
  TALLY_BUSY_TIME,
  TALLY_LONGEST_REPLY_WAIT,
  TALLY_LONGEST_WAIT,
  TALLY_MAKESPAN,
  TALLY_MOVES,
  TALLY_RELEASED,
  TALLY_REPLY_TIME,
  TALLY_REPLY_WAIT,
  TALLY_RESPONSE_TIME,
  TALLY_ROUNDS_MEASURED,
  TALLY_ROUNDS_BEYOND,
  TALLY_WAIT_TIME,
  TALLY_WALKING_TIME,
  TALLY_WORDS,
} from './layout';
import { Group } from './memory/groups';

/*
 * Compile-time checks that the fields of the classes have the offsets of layout.ts.
 */

if (offsetof<Distribution>('family') != FAMILY * 8) ERROR('FAMILY');
if (offsetof<Distribution>('first') != FIRST_NUMBER * 8) ERROR('FIRST_NUMBER');
if (offsetof<Distribution>('length') != LENGTH * 8) ERROR('LENGTH');
if (offsetof<Distribution>('tableAt') != TABLE_AT * 8) ERROR('TABLE_AT');
if (offsetof<Distribution>() != DISTRIBUTION_WORDS * 8) ERROR('DISTRIBUTION_WORDS');
if (
  EXTRA_DISTRIBUTIONS + (MOST_DISTRIBUTIONS - FIRST_EXTRA_SLOT) * DISTRIBUTION_WORDS !=
  PARAMETER_WORDS
) {
  ERROR('PARAMETER_WORDS');
}

if (offsetof<Board>('rounds') != BOARD_ROUNDS * 8) ERROR('BOARD_ROUNDS');
if (offsetof<Board>('arrival') != BOARD_ARRIVAL * 8) ERROR('BOARD_ARRIVAL');
if (offsetof<Board>('priority') != BOARD_PRIORITY * 8) ERROR('BOARD_PRIORITY');
if (offsetof<Board>('group') != BOARD_KIND * 8) ERROR('BOARD_KIND');
if (offsetof<Board>('opponentOpens') != BOARD_KIND * 8 + 4) ERROR('BOARD_KIND');
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
if (offsetof<Tally>('responseLow') != TALLY_RESPONSE_TIME * 8) ERROR('TALLY_RESPONSE_TIME');
if (offsetof<Tally>('replyWaitLow') != TALLY_REPLY_WAIT * 8) ERROR('TALLY_REPLY_WAIT');
if (offsetof<Tally>('longestReplyWait') != TALLY_LONGEST_REPLY_WAIT * 8) ERROR('TALLY_REPLY_WAIT');
if (offsetof<Tally>('roundsMeasured') != TALLY_ROUNDS_MEASURED * 8) ERROR('TALLY_ROUNDS_MEASURED');
if (offsetof<Tally>('boardsMeasured') != TALLY_BOARDS_MEASURED * 8) ERROR('TALLY_BOARDS_MEASURED');
if (offsetof<Tally>('roundsBeyond') != TALLY_ROUNDS_BEYOND * 8) ERROR('TALLY_ROUNDS_BEYOND');
if (offsetof<Tally>('boardsBeyond') != TALLY_BOARDS_BEYOND * 8) ERROR('TALLY_BOARDS_BEYOND');
if (offsetof<Tally>() != TALLY_WORDS * 8) ERROR('TALLY_WORDS');

if (offsetof<Measure>('waitLow') != MEASURE_WAIT_TIME * 8) ERROR('MEASURE_WAIT_TIME');
if (offsetof<Measure>('responseLow') != MEASURE_RESPONSE_TIME * 8) ERROR('MEASURE_RESPONSE_TIME');
if (offsetof<Measure>('waitsAt') != MEASURE_WAITS_AT * 8) ERROR('MEASURE_WAITS_AT');
if (offsetof<Measure>('responsesAt') != MEASURE_RESPONSES_AT * 8) ERROR('MEASURE_RESPONSES_AT');
if (offsetof<Measure>() != MEASURE_WORDS * 8) ERROR('MEASURE_WORDS');

if (offsetof<Group>('boards') != GROUP_BOARDS * 8) ERROR('GROUP_BOARDS');
if (offsetof<Group>('opponentOpens') != GROUP_OPENS * 8) ERROR('GROUP_OPENS');
if (offsetof<Group>('priority') != GROUP_PRIORITY * 8) ERROR('GROUP_PRIORITY');
if (offsetof<Group>('rounds') != GROUP_ROUNDS * 8) ERROR('GROUP_ROUNDS');
if (offsetof<Group>('moveTime') != GROUP_MOVE_TIME * 8) ERROR('GROUP_MOVE_TIME');
if (offsetof<Group>('replyTime') != GROUP_REPLY_TIME * 8) ERROR('GROUP_REPLY_TIME');
if (offsetof<Group>('arrivals') != GROUP_ARRIVALS * 8) ERROR('GROUP_ARRIVALS');
if (offsetof<Group>() != GROUP_WORDS * 8) ERROR('GROUP_WORDS');
