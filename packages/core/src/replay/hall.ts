import type { ReplyLimits } from '../scenario/scenario.js';
import { traitsOf } from '../strategy/orders.js';
import type { Service } from '../strategy/service.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import { Agenda } from './agenda.js';
import { isLastRound, moveOf, newMaster, replyOf, type Game, type Master } from './game.js';
import type { Journal } from './journal.js';
import { Replies } from './replies.js';
import { stationsOf, type Station } from './station.js';

/**
 * The hall: the games, and the masters who serve them. The methods follow a round through its life: a
 * master is sent to the board, arrives, moves, the reply is asked for, begins, and comes in.
 */
export class Hall {
  readonly #agenda = new Agenda();
  readonly #replies: Replies;
  readonly #stations: readonly Station[];
  readonly #games: readonly Game[];
  readonly #service: Service;
  readonly #goesAhead: boolean;
  readonly #journal: Journal;
  /** Stations at which something has happened since their masters were last given boards. */
  readonly #active = new Set<Station>();

  constructor(games: readonly Game[], limits: ReplyLimits, service: Service, journal: Journal) {
    const serving = Math.min(service.masters, games.length);
    const masters = Array.from({ length: serving }, (_, number) => newMaster(number));
    this.#games = games;
    this.#stations = stationsOf(masters, service);
    this.#replies = new Replies(limits, this.#agenda);
    this.#service = service;
    this.#goesAhead = traitsOf(service.order).goesAhead;
    this.#journal = journal;
  }

  /** Plays until nothing is left to happen. */
  play(): void {
    for (const game of this.#games) this.#agenda.after(game.arrival, () => this.#receive(game));
    this.#agenda.after(this.#service.startupTime, () => this.#startUp());
    while (this.#agenda.advance()) {
      this.#journal.turnTo(this.#agenda.now);
      do this.#settle();
      while (this.#serveAll());
    }
  }

  /** All that arrives or ends; then games open; then a reply begins, which may end at once. */
  #settle(): void {
    for (;;) {
      this.#agenda.settle();
      if (this.#openGames()) continue;
      const game = this.#replies.beginNext();
      if (game === undefined) return;
      this.#beginReply(game);
    }
  }

  #receive(game: Game): void {
    this.#journal.opponentArrived(game);
    this.#active.add(this.#stationOf(game));
    this.#stationOf(game).door.arrive(game);
  }

  #startUp(): void {
    for (const station of this.#stations) {
      for (const master of station.masters) master.free = true;
      this.#active.add(station);
    }
  }

  /** Opens all games that can open; false when there was none. */
  #openGames(): boolean {
    let opened = false;
    for (const station of this.#active) {
      for (;;) {
        const game = station.nextToOpen();
        if (game === undefined) break;
        this.#open(game);
        if (this.#goesAhead) station.line.add(game);
        opened = true;
      }
    }
    return opened;
  }

  #open(game: Game): void {
    this.#journal.gameOpened(game);
    if (game.opens === 'opponent') this.#askForReply(game);
    else this.#becomeReady(game);
  }

  /** Gives boards to all free masters, as far as there are boards; false when none was given. */
  #serveAll(): boolean {
    let served = false;
    for (const station of this.#active) {
      if (this.#serve(station)) served = true;
      else this.#active.delete(station);
    }
    return served;
  }

  #serve(station: Station): boolean {
    for (let served = false; ; served = true) {
      const lowest = station.masters.find((master) => master.free);
      const game = lowest && this.#nextGame(station);
      if (game === undefined) return served;
      this.#send(game.attendedBy?.free === true ? game.attendedBy : lowest!, game);
    }
  }

  /** A master who blocks opens her next game by taking it; others take from the open ones. */
  #nextGame({ door, line }: Station): Game | undefined {
    if (!this.#service.blocks) return line.size > 0 ? line.take() : undefined;
    if (door.size === 0) return undefined;
    const game = door.letIn();
    this.#open(game);
    return game;
  }

  #becomeReady(game: Game): void {
    game.readyAt = this.#agenda.now;
    game.moveLeft = moveOf(game);
    game.paused = false;
    if (!this.#service.blocks && !this.#goesAhead) this.#stationOf(game).line.add(game);
  }

  #send(master: Master, game: Game): void {
    const from = master.place;
    if (from !== undefined) from.attendedBy = undefined;
    game.attendedBy = master;
    master.place = game;
    master.free = false;
    const walks = from !== undefined && from !== game && this.#service.walkTime > 0n;
    if (walks) this.#walk(master, from, game);
    else this.#arrive(master, game);
  }

  #walk(master: Master, from: Game, game: Game): void {
    const { walkTime } = this.#service;
    this.#journal.walkBegun(master, from, game);
    this.#journal.walkingTime += walkTime;
    this.#agenda.after(walkTime, () => {
      this.#journal.walkEnded(master, game);
      this.#arrive(master, game);
    });
  }

  /** The reply is not in where an order goes ahead, or where she took a game that the opponent opens. */
  #arrive(master: Master, game: Game): void {
    if (game.readyAt === undefined) this.#awaitReply(master, game);
    else this.#beginMove(master, game, game.readyAt);
  }

  #awaitReply(master: Master, game: Game): void {
    this.#journal.masterWaits(master, game);
    game.awaitedBy = master;
  }

  #beginMove(master: Master, game: Game, readyAt: Nanoseconds): void {
    if (!game.paused) this.#journal.waited(this.#agenda.now - readyAt);
    this.#journal.move(game.paused ? 'moveResumed' : 'moveBegun', master, game);
    const { quantum = game.moveLeft } = this.#service;
    const slice = quantum < game.moveLeft ? quantum : game.moveLeft;
    this.#journal.busyTime += slice;
    this.#agenda.after(slice, () => {
      game.moveLeft -= slice;
      if (game.moveLeft > 0n) this.#pauseMove(master, game);
      else this.#endMove(master, game);
    });
  }

  #pauseMove(master: Master, game: Game): void {
    this.#journal.move('movePaused', master, game);
    game.paused = true;
    game.readyAt = this.#agenda.now;
    this.#stationOf(game).line.add(game);
    this.#release(master, game);
  }

  #endMove(master: Master, game: Game): void {
    this.#journal.move('moveEnded', master, game);
    game.readyAt = undefined;
    const isLast = isLastRound(game);
    if (game.opens === 'opponent' && isLast) return this.#endGame(game, master);
    if (game.opens === 'opponent') game.round += 1;
    this.#askForReply(game);
    if (this.#goesAhead && !isLast) this.#stationOf(game).line.add(game);
    if (this.#service.blocks) this.#awaitReply(master, game);
    else this.#release(master, game);
  }

  #askForReply(game: Game): void {
    this.#journal.replyAsked(game);
    this.#replies.ask(game);
  }

  #beginReply(game: Game): void {
    const reply = replyOf(game);
    this.#journal.replyBegun(game, this.#agenda.now - game.askedAt);
    this.#journal.replyTime += reply;
    this.#agenda.after(reply, () => this.#receiveReply(game));
  }

  #receiveReply(game: Game): void {
    this.#replies.end();
    this.#journal.replyIn(game);
    const master = game.awaitedBy;
    game.awaitedBy = undefined;
    if (game.opens === 'master' && isLastRound(game)) return this.#endGame(game, master);
    if (game.opens === 'master') game.round += 1;
    this.#becomeReady(game);
    this.#active.add(this.#stationOf(game));
    if (master !== undefined) this.#beginMove(master, game, this.#agenda.now);
  }

  /** @param master who blocked, or made the last move */
  #endGame(game: Game, master: Master | undefined): void {
    game.end = this.#agenda.now;
    this.#journal.gameOver(game);
    if (!this.#service.blocks) this.#stationOf(game).places += 1;
    if (master !== undefined) this.#release(master, game);
    this.#active.add(this.#stationOf(game));
  }

  #release(master: Master, game: Game): void {
    master.free = true;
    this.#active.add(this.#stationOf(game));
  }

  #stationOf({ board }: Game): Station {
    const { length } = this.#stations;
    return this.#stations[length === 1 ? 0 : board % this.#service.masters]!;
  }
}
