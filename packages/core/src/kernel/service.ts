import {
  ALL_MASTERS,
  BLOCKS,
  FIFO,
  MASTERS,
  OPEN_GAMES,
  ORDER,
  POLL,
  QUANTUM,
  STARTUP_TIME,
  STATIC,
  TOUR,
  WALK_TIME,
} from '../../assembly/layout.js';
import type { Order } from '../strategy/orders.js';
import type { Service } from '../strategy/service.js';

const ORDER_NUMBERS: Readonly<Record<Order, number>> = { fifo: FIFO, tour: TOUR, poll: POLL };
const NO_QUANTUM = 2n ** 64n - 1n;

/** Writes how the boards are served into the parameters. */
export function writeService(parameters: BigUint64Array, service: Service, boards: number): void {
  parameters[ALL_MASTERS] = BigInt(service.masters);
  parameters[MASTERS] = BigInt(Math.min(service.masters, boards));
  parameters[BLOCKS] = BigInt(service.blocks);
  parameters[STATIC] = BigInt(service.dispatch === 'static');
  parameters[OPEN_GAMES] = BigInt(Math.min(service.openGames, boards));
  parameters[ORDER] = BigInt(ORDER_NUMBERS[service.order]);
  parameters[QUANTUM] = service.quantum ?? NO_QUANTUM;
  parameters[WALK_TIME] = service.walkTime;
  parameters[STARTUP_TIME] = service.startupTime;
}
