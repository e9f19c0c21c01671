import { GROUP_TABLE, GROUP_WORDS } from '../layout';
import { parameters } from '../parameters';

/** Boards that are alike: the layout of layout.ts. Distributions are given by their slots. */
@unmanaged
export class Group {
  boards: u64;
  opponentOpens: u64;
  priority: i64;
  rounds: u64;
  moveTime: u64;
  replyTime: u64;
  /** 0 when all opponents are there at 0. */
  arrivals: u64;
}

export function groupAt(group: u32): Group {
  return changetype<Group>(parameters + ((<usize>(GROUP_TABLE + group * GROUP_WORDS)) << 3));
}
