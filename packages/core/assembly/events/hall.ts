import {
  BLOCKS,
  GROUPS,
  OPEN_GAMES,
  OPENING,
  ORDER,
  QUANTUM,
  RESPONSE_LIMIT,
  STARTUP_TIME,
  WAIT_LIMIT,
  WALK_TIME,
  WARMUP,
} from '../layout';
import { parameter } from '../parameters';
import { Bitset } from '../queue/bitset';
import { Heap } from '../queue/heap';
import { Board } from './board';
import { Histogram } from './histogram';
import { FREE, Master } from './master';
import { Measure } from './measure';
import { Replies } from './replies';
import { Station } from './station';
import { opensByRank, repliesAreLimited } from './stations';
import { Tally } from './tally';

/** One hall: boards and masters with one clock, as it stands now. */
@unmanaged
export class Hall {
  now: u64;
  size: u32;
  masters: u32;
  /** One for all masters, or one for each. */
  stations: u32;
  blocks: bool;
  /** Games open in an order of their own, or as opponents arrive; else at once, in board order. */
  opensByRank: bool;
  /** A reply may have to wait for others. */
  limitsReplies: bool;
  /** Games open and replies begin as soon as they are asked for. */
  isImmediate: bool;
  /** One group, no limit to count against, no board left out. */
  countsAll: bool;

  order: i32;
  opening: i32;
  openGames: u64;
  quantum: u64;
  walkTime: u64;
  startupTime: u64;
  waitLimit: u64;
  responseLimit: u64;

  boardsAt: usize;
  /** Bytes from one board to the next: those between are in other halls. */
  stride: usize;
  mastersAt: usize;
  stationsAt: usize;
  /** The first station, which in most halls is the only one. */
  home: Station;
  measuresAt: usize;

  /** What will happen: opponents arrive, replies come in, walks and moves end. */
  agenda: Heap;
  /** Of several stations, those where something has happened since boards were last given. */
  active: Bitset;
  freeMasters: Bitset;
  replies: Replies;
  tally: Tally;
  /** Of the only group. */
  waits: Histogram;
  responses: Histogram;

  board(i: u32): Board {
    return changetype<Board>(this.boardsAt + <usize>i * this.stride);
  }

  master(m: u32): Master {
    return changetype<Master>(this.mastersAt + <usize>m * offsetof<Master>());
  }

  station(s: u32): Station {
    return changetype<Station>(this.stationsAt + <usize>s * offsetof<Station>());
  }

  measure(group: u32): Measure {
    return changetype<Measure>(this.measuresAt + <usize>group * offsetof<Measure>());
  }

  /** The station that a board belongs to. */
  @inline
  stationOf(i: u32): Station {
    return this.stations == 1 ? this.home : this.station(i % this.stations);
  }

  /** A master may be given a board. */
  @inline
  release(m: u32): void {
    this.master(m).doing = FREE;
    this.freeMasters.add(m);
  }

  /** The opponent of a board begins to think. */
  @inline
  beginReply(i: u32, reply: u64): void {
    this.tally.replyTime.add(reply);
    this.agenda.push(this.now + reply, i);
  }

  /** Counts a wait where nothing tells it from others. */
  @inline
  countWait(wait: u64): void {
    this.tally.longestWait = max(this.tally.longestWait, wait);
    this.tally.waitTime.add(wait);
    this.waits.add(wait);
  }

  /** Before anything has happened: no opponent has arrived, no game is open and no master serves. */
  clear(): void {
    this.now = 0;
    this.readParameters();
    this.agenda.size = 0;
    this.replies.clear();
    this.active.clear(this.stations);
    this.freeMasters.clear(this.masters);
    this.home = this.station(0);
    for (let s: u32 = 0; s < this.stations; s++) this.clearStation(s);
    for (let i: u32 = 0; i < this.size; i++) this.board(i).clear();
    for (let m: u32 = 0; m < this.masters; m++) this.master(m).clear();
  }

  private readParameters(): void {
    this.blocks = parameter(BLOCKS) == 1;
    this.order = <i32>parameter(ORDER);
    this.opening = <i32>parameter(OPENING);
    this.opensByRank = opensByRank();
    this.limitsReplies = repliesAreLimited();
    this.isImmediate = !this.opensByRank && !this.limitsReplies;
    this.openGames = parameter(OPEN_GAMES);
    this.quantum = parameter(QUANTUM);
    this.walkTime = parameter(WALK_TIME);
    this.startupTime = parameter(STARTUP_TIME);
    this.waitLimit = parameter(WAIT_LIMIT);
    this.responseLimit = parameter(RESPONSE_LIMIT);
    this.countsAll =
      parameter(GROUPS) == 1 &&
      parameter(WARMUP) == 0 &&
      this.waitLimit == u64.MAX_VALUE &&
      this.responseLimit == u64.MAX_VALUE;
  }

  private clearStation(s: u32): void {
    const station = this.station(s);
    station.first = s;
    station.step = this.stations;
    station.size = (this.size - s + this.stations - 1) / this.stations;
    station.clear(this.openGames, this.size);
  }
}
