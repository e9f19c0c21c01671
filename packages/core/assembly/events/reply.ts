import { TOKEN } from './agenda';
import { Hall } from './hall';
import { recordReplyWait } from './record';

/** The reply of a board is asked for; without limits it begins. */
export function askForReply(hall: Hall, i: u32): void {
  const board = hall.board(i);
  if (!hall.limitsReplies) return hall.beginReply(i, board.reply);
  board.askedSince = hall.now;
  hall.replies.asked.push(hall.now, i);
}

/** Begins the reply asked for first of those that may begin; false when none may. */
export function beginNextReply(hall: Hall): bool {
  const replies = hall.replies;
  if (!replies.mayBegin) return false;
  const i = <u32>replies.asked.what;
  replies.asked.pop();
  replies.inProgress++;
  if (replies.interval != 0) takeToken(hall);
  const board = hall.board(i);
  recordReplyWait(hall, board, hall.now - board.askedSince);
  hall.beginReply(i, board.reply);
  return true;
}

/** While the bucket is not full, a token comes at intervals from when it was full. */
function takeToken(hall: Hall): void {
  const replies = hall.replies;
  if (replies.tokens == replies.burst) hall.agenda.push(hall.now + replies.interval, TOKEN);
  replies.tokens--;
}

export function addToken(hall: Hall): void {
  const replies = hall.replies;
  replies.tokens++;
  if (replies.tokens < replies.burst) hall.agenda.push(hall.now + replies.interval, TOKEN);
}
