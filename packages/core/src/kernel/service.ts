import {
  ALL_MASTERS,
  BLOCKS,
  FIFO,
  LIFO,
  LISTED,
  LONGEST_GAME,
  MASTERS,
  OPEN_GAMES,
  OPENING,
  ORDER,
  POLL,
  PRIORITY,
  QUANTUM,
  SHORTEST,
  SHORTEST_GAME,
  STARTUP_TIME,
  STATIC,
  TOUR,
  WALK_TIME,
} from '../../assembly/layout.js';
import type { Order } from '../strategy/orders.js';
import type { Service } from '../strategy/service.js';
import type { Opening } from '../strategy/strategy.js';

const ORDER_NUMBERS: Readonly<Record<Order, number>> = {
  fifo: FIFO,
  lifo: LIFO,
  shortest: SHORTEST,
  priority: PRIORITY,
  tour: TOUR,
  poll: POLL,
};

const OPENING_NUMBERS: Readonly<Record<Opening, number>> = {
  listed: LISTED,
  shortest: SHORTEST_GAME,
  longest: LONGEST_GAME,
};

const NO_QUANTUM = 2n ** 64n - 1n;

/** Writes how the boards are served into the parameters. */
export function writeService(parameters: BigUint64Array, service: Service, boards: number): void {
  parameters[ALL_MASTERS] = BigInt(service.masters);
  parameters[MASTERS] = BigInt(Math.min(service.masters, boards));
  parameters[BLOCKS] = BigInt(service.blocks);
  parameters[STATIC] = BigInt(service.dispatch === 'static');
  parameters[OPEN_GAMES] = BigInt(Math.min(service.openGames, boards));
  parameters[ORDER] = BigInt(ORDER_NUMBERS[service.order]);
  parameters[OPENING] = BigInt(OPENING_NUMBERS[service.opening]);
  parameters[QUANTUM] = service.quantum ?? NO_QUANTUM;
  parameters[WALK_TIME] = service.walkTime;
  parameters[STARTUP_TIME] = service.startupTime;
}
