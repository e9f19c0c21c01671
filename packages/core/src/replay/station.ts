import type { Service } from '../strategy/service.js';
import { Door } from './door.js';
import type { Game, Master } from './game.js';
import { lineFor, type Line } from './line.js';

/** One queue of games, and the masters who serve it: all of them, or one under static dispatch. */
export class Station {
  readonly masters: readonly Master[];
  readonly door: Door;
  readonly line: Line;
  /** How many more games may be open. */
  places: number;

  constructor(masters: readonly Master[], service: Service) {
    this.masters = masters;
    this.door = new Door(service.opening);
    this.line = lineFor(service.order);
    this.places = service.blocks ? 0 : service.openGames;
  }

  /** The next game that opens as an opponent is there and a place is free. */
  nextToOpen(): Game | undefined {
    if (this.places === 0 || this.door.size === 0) return undefined;
    this.places -= 1;
    return this.door.letIn();
  }
}

/**
 * One station for all masters, or one each when dispatch is static. Masters in excess of the boards
 * never serve: each is given boards only when those with lower numbers have one each.
 */
export function stationsOf(masters: readonly Master[], service: Service): readonly Station[] {
  if (service.dispatch === 'shared') return [new Station(masters, service)];
  return masters.map((master) => new Station([master], service));
}
