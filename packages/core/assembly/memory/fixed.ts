import { Crowd } from '../crowd/crowd';
import { Hall } from '../events/hall';
import { Replies } from '../events/replies';
import { PARAMETER_WORDS } from '../layout';
import { parameters } from '../parameters';
import { Stream } from '../random/stream';
import { Games } from '../replication/games';
import { Lane } from '../tournament/lane';

/* Objects at fixed addresses, directly after the parameters. */

export const stream: Stream = changetype<Stream>(parameters + (PARAMETER_WORDS << 3));
export const hall: Hall = changetype<Hall>(changetype<usize>(stream) + offsetof<Stream>());
export const laneA: Lane = changetype<Lane>(changetype<usize>(hall) + offsetof<Hall>());
export const laneB: Lane = changetype<Lane>(changetype<usize>(laneA) + offsetof<Lane>());
export const gamesA: Games = changetype<Games>(changetype<usize>(laneB) + offsetof<Lane>());
export const gamesB: Games = changetype<Games>(changetype<usize>(gamesA) + offsetof<Games>());
export const crowd: Crowd = changetype<Crowd>(changetype<usize>(gamesB) + offsetof<Games>());
export const replies: Replies = changetype<Replies>(changetype<usize>(crowd) + offsetof<Crowd>());
export const fixedEnd: usize = changetype<usize>(replies) + offsetof<Replies>();
