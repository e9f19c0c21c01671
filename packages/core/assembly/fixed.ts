import { Crowd } from './crowd/crowd';
import { Distribution } from './distribution/distribution';
import { Hall } from './exhibition/hall';
import { MOVE_TIME, PARAMETER_WORDS, REPLY_TIME, ROUNDS } from './layout';
import { parameters } from './parameters';
import { Stream } from './random/stream';
import { Games } from './replication/games';
import { Lane } from './tournament/lane';

/*
 * What is always at the same place: the distributions among the parameters, the rest behind them,
 * one after the other.
 */

export const roundsDrawn: Distribution = changetype<Distribution>(parameters + (ROUNDS << 3));
export const moveTime: Distribution = changetype<Distribution>(parameters + (MOVE_TIME << 3));
export const replyTime: Distribution = changetype<Distribution>(parameters + (REPLY_TIME << 3));

export const stream: Stream = changetype<Stream>(parameters + (PARAMETER_WORDS << 3));
export const hall: Hall = changetype<Hall>(changetype<usize>(stream) + offsetof<Stream>());
export const laneA: Lane = changetype<Lane>(changetype<usize>(hall) + offsetof<Hall>());
export const laneB: Lane = changetype<Lane>(changetype<usize>(laneA) + offsetof<Lane>());
export const gamesA: Games = changetype<Games>(changetype<usize>(laneB) + offsetof<Lane>());
export const gamesB: Games = changetype<Games>(changetype<usize>(gamesA) + offsetof<Games>());
export const crowd: Crowd = changetype<Crowd>(changetype<usize>(gamesB) + offsetof<Games>());
export const fixedEnd: usize = changetype<usize>(crowd) + offsetof<Crowd>();
