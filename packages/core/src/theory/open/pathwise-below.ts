import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { seconds, type Term } from '../numbers.js';
import { later, limit, type End } from '../known/range.js';
import type { ArrivingLoad } from './arriving-loads.js';

/** What serves the boards of one queue, or of all. */
export interface Servers {
  readonly masters: bigint;
  /** Most games in progress; nothing where all may be. */
  readonly places: bigint | undefined;
  /** Limits on the replies, where they are of these boards alone. */
  readonly replyLimit?: bigint | undefined;
  readonly tokens?: { readonly interval: Nanoseconds; readonly burst: bigint } | undefined;
}

/** Sums of the boards who arrive at an instant or after it. */
interface Rest {
  boards: bigint;
  moves: Nanoseconds;
  replies: Nanoseconds;
  rounds: bigint;
  firstReply: Nanoseconds;
  lastReply: Nanoseconds;
  longestLast: Nanoseconds;
  /** Replies that come after the last move of their board: their time, and how many. */
  lastTime: Nanoseconds;
  lastCount: bigint;
}

/**
 * No path is shorter, whatever the order and the limits: for every board i, its arrival and its
 * own time, aᵢ + Cᵢ; for every instant t, of the boards that arrive at t or later, t and the masters'
 * time for their moves over M, the time of their games over K places, their replies over the limit
 * on replies, and the tokens for all but the first of their replies. (A bucket that is full at t
 * gives no more than burst + d/interval tokens in a time d.) The startup is waited for by each
 * move. A game opened by its opponent may have its first reply before that.
 */
export function pathwiseBelow(
  loads: readonly ArrivingLoad[],
  servers: Servers,
  service: Service,
): End {
  const ends: End[] = loads.map((load) => endOfGame(load, service));
  const rest: Rest = {
    ...{
      boards: 0n,
      moves: 0n,
      replies: 0n,
      rounds: 0n,
      longestLast: 0n,
      lastTime: 0n,
      lastCount: 0n,
    },
    ...{ firstReply: loads[0]!.firstReply, lastReply: loads[0]!.lastReply },
  };
  const latestFirst = [...loads].sort((a, b) => compare(b.arrival, a.arrival));
  for (const [index, load] of latestFirst.entries()) {
    add(rest, load, index === 0);
    if (latestFirst[index + 1]?.arrival === load.arrival) continue;
    ends.push(...endsOfRest(load.arrival, rest, servers, service));
  }
  return ends.reduce((a, b) => ({
    makespan: later(a.makespan, b.makespan),
    lastMove: later(a.lastMove, b.lastMove),
  }));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

function add(rest: Rest, load: ArrivingLoad, isFirst: boolean): void {
  const { count, moveTime, replyTime, rounds, firstReply, lastReply } = load;
  rest.boards += count;
  rest.moves += count * moveTime;
  rest.replies += count * replyTime;
  rest.rounds += count * rounds;
  rest.firstReply = isFirst ? firstReply : least(rest.firstReply, firstReply);
  rest.lastReply = isFirst ? lastReply : least(rest.lastReply, lastReply);
  rest.lastTime += count * lastReply;
  rest.lastCount += count * load.lastReplies;
  rest.longestLast = most(rest.longestLast, lastReply);
}

function endOfGame(load: ArrivingLoad, { blocks, startupTime }: Service): End {
  const { lastArrival, moveTime, replyTime, firstReply, lastReply } = load;
  const game = moveTime + replyTime;
  const opened = blocks ? most(lastArrival, startupTime) : lastArrival;
  // The first move waits for the startup, the reply before it does not.
  const move = most(opened + firstReply, startupTime);
  const end = move + game - firstReply;
  const terms: Term[] = [
    [firstReply === 0n ? 'begin of a game' : 'begin of its first move', seconds(move)],
    [firstReply === 0n ? 'C' : 'C − first z', seconds(game - firstReply)],
  ];
  return {
    makespan: limit(end, terms),
    lastMove: limit(end - lastReply, lastReply === 0n ? terms : [...terms, minusReply(lastReply)]),
  };
}

function minusReply(reply: Nanoseconds): Term {
  return ['(−last z)', `(−${seconds(reply)})`];
}

function endsOfRest(
  from: Nanoseconds,
  rest: Rest,
  { masters, places, replyLimit, tokens }: Servers,
  { blocks, startupTime, walkTime }: Service,
): readonly End[] {
  const taken = blocks ? most(from, startupTime) : from;
  const firstMove = most(taken + rest.firstReply, startupTime);
  const walks = most(0n, rest.boards - masters) * walkTime;
  const work = ceil(rest.moves + walks, masters);
  const begin: Term = ['first move', seconds(firstMove)];
  const moves: readonly Term[] = [begin, ['W/M', seconds(work)]];
  const lastMove = limit(firstMove + work, moves);
  const afterwards = limit(
    firstMove + work + rest.lastReply,
    rest.lastReply === 0n ? moves : [...moves, ['min last z', seconds(rest.lastReply)]],
  );
  const after = (since: Nanoseconds, name: string, time: Nanoseconds) =>
    limit(since + time, [
      ['t', seconds(since)],
      [name, seconds(time)],
    ]);
  const ends: End[] = [{ makespan: afterwards, lastMove }];
  if (places !== undefined) {
    const games = ceil(rest.moves + rest.replies, places);
    const minus: Term = ['(−max last z)', `(−${seconds(rest.longestLast)})`];
    ends.push({
      makespan: after(taken, 'Σ C/K', games),
      // At the last move all games are open or over, so that K of them are open at most.
      lastMove: limit(taken + games - rest.longestLast, [
        ['t', seconds(taken)],
        ['Σ C/K', seconds(games)],
        minus,
      ]),
    });
  }
  if (replyLimit !== undefined) {
    const before = rest.replies - rest.lastTime;
    ends.push({
      makespan: after(from, 'Σ z/replyLimit', ceil(rest.replies, replyLimit)),
      lastMove: after(from, '(Σ z − Σ last z)/replyLimit', ceil(before, replyLimit)),
    });
  }
  if (tokens !== undefined) {
    const waits = (replies: bigint) => most(0n, replies - tokens.burst) * tokens.interval;
    ends.push({
      makespan: after(from, '(rounds − replyBurst)·token', waits(rest.rounds)),
      lastMove: after(
        from,
        '(rounds − last replies − replyBurst)·token',
        waits(rest.rounds - rest.lastCount),
      ),
    });
  }
  return ends;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** A part of a time, rounded up to a whole nanosecond, since instants are. */
function ceil(time: Nanoseconds, parts: bigint): Nanoseconds {
  return (time + parts - 1n) / parts;
}
