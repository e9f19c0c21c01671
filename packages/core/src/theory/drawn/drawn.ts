import { roundsMoments, timeMoments } from '../../distribution/families.js';
import type { Moments } from '../../distribution/family.js';
import type { DrawnScenario } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import { queuesOf, type Queues } from '../queue.js';

/** An exhibition with drawn times, as moments. Seconds. */
export interface Drawn {
  readonly boards: number;
  readonly rounds: Moments;
  readonly moveTime: Moments;
  readonly replyTime: Moments;
  /** Whether moves are exponential. */
  readonly exponential: boolean;
  readonly service: Service;
  /** The longest first. */
  readonly queues: readonly Queues[];
}

export function drawnBy(scenario: DrawnScenario, service: Service): Drawn {
  const { boards, rounds, moveTime, replyTime } = scenario;
  return {
    boards,
    rounds: roundsMoments(rounds),
    moveTime: timeMoments(moveTime),
    replyTime: timeMoments(replyTime),
    exponential: moveTime.family === 'exp',
    service,
    queues: queuesOf(boards, service),
  };
}

/** Whether games are played one at a time. */
export function isSequential(drawn: Drawn): boolean {
  return queuesIn(drawn) === 1 && drawn.queues[0]!.openGames === 1;
}

export function queuesIn({ queues }: Drawn): number {
  return queues.reduce((total, { copies }) => total + copies, 0);
}
