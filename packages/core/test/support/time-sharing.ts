/** Nanoseconds: first the user thinks, then the job needs its time of the computer. */
export interface Job {
  readonly think: number;
  readonly service: number;
}

/** In nanoseconds. */
export interface Computer {
  readonly quantum: number;
  readonly swap: number;
  /** Whether a job is also swapped in where it was the last one served. */
  readonly swapsAlways: boolean;
}

interface User {
  readonly jobs: readonly Job[];
  next: number;
  /** When the job of now was submitted, or will be. */
  submitted: number;
  left: number;
}

/**
 * The response times of a time-shared computer, in nanoseconds and in the order in which jobs end: one
 * processor gives each job in turn at most a quantum, and puts what is unfinished at the end of the
 * queue. Independent of both engines.
 *
 * @param most ends after that many jobs
 */
export function timeSharing(
  games: readonly (readonly Job[])[],
  { quantum, swap, swapsAlways }: Computer,
  most: number = Infinity,
): number[] {
  const thinking = games.map((jobs): User => ({ jobs, next: 0, submitted: 0, left: 0 }));
  for (const user of thinking) startThinking(user, 0);
  const queue: User[] = [];
  const responses: number[] = [];
  let now = 0;
  let last: User | undefined;
  while (responses.length < most && thinking.length + queue.length > 0) {
    if (queue.length === 0) now = Math.max(now, earliest(thinking));
    admit(thinking, queue, now);
    const user = queue.shift()!;
    if (swapsAlways || (last !== undefined && last !== user)) now += swap;
    last = user;
    const slice = Math.min(quantum, user.left);
    now += slice;
    user.left -= slice;
    admit(thinking, queue, now);
    if (user.left > 0) queue.push(user);
    else {
      responses.push(now - user.submitted);
      if (user.next < user.jobs.length) thinking.push(startThinking(user, now));
    }
  }
  return responses;
}

function startThinking(user: User, now: number): User {
  const { think, service } = user.jobs[user.next++]!;
  user.submitted = now + think;
  user.left = service;
  return user;
}

function earliest(thinking: readonly User[]): number {
  return Math.min(...thinking.map(({ submitted }) => submitted));
}

/** Moves the users whose jobs are submitted by now to the queue, first come, first. */
function admit(thinking: User[], queue: User[], now: number): void {
  while (thinking.length > 0) {
    const at = earliest(thinking);
    if (at > now) return;
    const index = thinking.findIndex(({ submitted }) => submitted === at);
    queue.push(...thinking.splice(index, 1));
  }
}
