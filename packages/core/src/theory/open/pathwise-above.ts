import type { Service } from '../../strategy/service.js';
import type { Nanoseconds } from '../../time/nanoseconds.js';
import { later, limit, type End } from '../known/range.js';
import { seconds, type Term } from '../numbers.js';
import type { ArrivingLoad } from './arriving-loads.js';
import type { Servers } from './pathwise-below.js';

/**
 * An upper bound in any order and under any limits. Once all opponents are there and the masters have
 * begun, at every instant before the end a move, a walk or a reply goes on, or a token is on its
 * way to a reply that waits for it: a game that is not over is at a master, or on its way to one,
 * or its reply waits, and then others are in progress or the bucket is empty. The first replies use
 * the tokens of the full bucket, so that at most rounds − burst wait for one.
 */
export function oneAfterAnother(
  loads: readonly ArrivingLoad[],
  { tokens }: Servers,
  { startupTime, walkTime, blocks }: Service,
): End {
  const begin = loads.reduce((at, load) => most(at, load.lastArrival), startupTime);
  const games = sum(loads, ({ moveTime, replyTime }) => moveTime + replyTime);
  const walks = sum(loads, ({ slices }) => (blocks ? 1n : slices)) * walkTime;
  const rounds = sum(loads, (load) => load.rounds);
  const waits = tokens ? most(0n, rounds - tokens.burst) * tokens.interval : 0n;
  const terms = written([
    ['last arrival or startup', begin],
    ['Σ Cᵢ', games],
    ['all walks', walks],
    ['(rounds − replyBurst)·token', waits],
  ]);
  const end = begin + games + walks + waits;
  const lastReply = loads.reduce(
    (shortest, load) => (load.lastReply < shortest ? load.lastReply : shortest),
    loads[0]!.lastReply,
  );
  return {
    makespan: limit(end, terms),
    lastMove: limit(end - lastReply, [...terms, ...minus('min last z', lastReply)]),
  };
}

/**
 * An upper bound where replies are not limited and no master is idle while a round is ready: in any
 * order that does not go ahead, with a quantum too. Let board i be the last. From its arrival on,
 * and from the startup on, it is served, walked to, or its reply is under way; or all M masters
 * are with others; or, before its game is open, all K places are taken, and while a master is idle all
 * K of them get on. As K ≥ M, all this takes at most (W−sᵢ)/M + (Z−zᵢ)/K + Cᵢ, without the second
 * part if all games open on arrival (after Graham 1969). With K < M only K masters are ever at work.
 */
export function workConservingCeiling(
  loads: readonly ArrivingLoad[],
  { masters, places }: Servers,
  service: Service,
): End {
  const { startupTime, walkTime } = service;
  const own = (load: ArrivingLoad) => load.moveTime + load.slices * walkTime;
  const moves = sum(loads, own);
  const replies = sum(loads, ({ replyTime }) => replyTime);
  const atWork = places !== undefined && places < masters ? places : masters;
  const ends = loads.map((load): End => {
    const others = moves - own(load);
    const time =
      places === undefined
        ? others / atWork
        : (others * places + (replies - load.replyTime) * atWork) / (places * atWork);
    const begin = most(load.lastArrival, startupTime);
    const game = own(load) + load.replyTime;
    const end = begin + time + game;
    const terms: readonly Term[] = [
      ['maxᵢ[max(aᵢ, startup)', seconds(begin)],
      [places === undefined ? '(W−sᵢ)/M' : '(W−sᵢ)/M + (Z−zᵢ)/K', seconds(time)],
      ['Cᵢ]', seconds(game)],
    ];
    return {
      makespan: limit(end, terms),
      lastMove: limit(end - load.lastReply, [...terms, ...minus('last z', load.lastReply)]),
    };
  });
  return ends.reduce((a, b) => ({
    makespan: later(a.makespan, b.makespan),
    lastMove: later(a.lastMove, b.lastMove),
  }));
}

function sum(loads: readonly ArrivingLoad[], of: (load: ArrivingLoad) => bigint): bigint {
  return loads.reduce((total, load) => total + load.count * of(load), 0n);
}

function written(parts: readonly (readonly [name: string, time: Nanoseconds])[]): readonly Term[] {
  return parts.filter(([, time]) => time > 0n).map(([name, time]): Term => [name, seconds(time)]);
}

function minus(name: string, time: Nanoseconds): readonly Term[] {
  return time === 0n ? [] : [[`(−${name})`, `(−${seconds(time)})`]];
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
