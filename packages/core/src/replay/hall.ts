import { traitsOf } from '../strategy/orders.js';
import type { Service } from '../strategy/service.js';
import type { Nanoseconds } from '../time/nanoseconds.js';
import { Agenda } from './agenda.js';
import { moveOf, replyOf, type Game, type Master } from './game.js';
import type { Journal } from './journal.js';
import { lineFor, type Line } from './line.js';

/**
 * One hall: some games, and the masters who serve them from one queue. The methods follow a round
 * through its life: a master is sent to the board, arrives, moves, and the reply comes in.
 */
export class Hall {
  readonly #agenda = new Agenda();
  readonly #line: Line;
  /** Games that are not open yet, in board order. */
  readonly #closed: Iterator<Game>;
  readonly #games: readonly Game[];
  readonly #masters: readonly Master[];
  readonly #service: Service;
  readonly #goesAhead: boolean;
  readonly #journal: Journal;

  constructor(
    games: readonly Game[],
    masters: readonly Master[],
    service: Service,
    journal: Journal,
  ) {
    this.#games = games;
    this.#closed = games.values();
    this.#masters = masters;
    this.#service = service;
    this.#goesAhead = traitsOf(service.order).goesAhead;
    this.#journal = journal;
    this.#line = lineFor(service.order);
  }

  /** Plays until nothing is left to happen. */
  play(): void {
    this.#journal.turnTo(this.#agenda.now);
    this.#agenda.after(this.#service.startupTime, () => {
      for (const master of this.#masters) master.free = true;
    });
    if (!this.#service.blocks) {
      const open = Math.min(this.#service.openGames, this.#games.length);
      for (let opened = 0; opened < open; opened++) this.#openNext();
    }
    while (this.#agenda.advance()) {
      this.#journal.turnTo(this.#agenda.now);
      do this.#agenda.settle();
      while (this.#serve());
    }
  }

  /** Gives boards to all free masters, as far as there are boards; false when none was given. */
  #serve(): boolean {
    for (let served = false; ; served = true) {
      const lowest = this.#masters.find((master) => master.free);
      const game = lowest && this.#nextGame();
      if (game === undefined) return served;
      this.#send(game.attendedBy?.free === true ? game.attendedBy : lowest!, game);
    }
  }

  /** A blocking master opens her next game by taking it; others take from the open ones. */
  #nextGame(): Game | undefined {
    if (this.#service.blocks) return this.#openNext();
    return this.#line.size > 0 ? this.#line.take() : undefined;
  }

  #openNext(): Game | undefined {
    const next = this.#closed.next();
    if (next.done === true) return undefined;
    const game = next.value;
    this.#journal.gameOpened(game);
    if (this.#goesAhead) this.#line.add(game);
    this.#becomeReady(game);
    return game;
  }

  #becomeReady(game: Game): void {
    game.readyAt = this.#agenda.now;
    game.paused = false;
    if (!this.#service.blocks && !this.#goesAhead) this.#line.add(game);
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

  /** Only an order that goes ahead brings her before the reply; then the reply begins the move. */
  #arrive(master: Master, game: Game): void {
    if (game.readyAt === undefined) this.#awaitReply(master, game);
    else this.#beginMove(master, game, game.readyAt);
  }

  #awaitReply(master: Master, game: Game): void {
    this.#journal.masterWaits(master, game);
    game.awaitedBy = master;
  }

  #beginMove(master: Master, game: Game, readyAt: Nanoseconds): void {
    if (!game.paused) {
      this.#journal.waited(this.#agenda.now - readyAt);
      game.moveLeft = moveOf(game);
    }
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
    this.#line.add(game);
    master.free = true;
  }

  #endMove(master: Master, game: Game): void {
    this.#journal.move('moveEnded', master, game);
    const reply = replyOf(game);
    this.#journal.replyTime += reply;
    this.#agenda.after(reply, () => this.#receiveReply(game));
    game.readyAt = undefined;
    if (this.#goesAhead && game.round + 1 < game.rounds.length) this.#line.add(game);
    if (this.#service.blocks) this.#awaitReply(master, game);
    else master.free = true;
  }

  #receiveReply(game: Game): void {
    this.#journal.replyIn(game);
    const master = game.awaitedBy;
    game.awaitedBy = undefined;
    game.round += 1;
    if (game.round === game.rounds.length) return this.#endGame(game, master);
    this.#becomeReady(game);
    if (master !== undefined) this.#beginMove(master, game, this.#agenda.now);
  }

  #endGame(game: Game, master: Master | undefined): void {
    game.end = this.#agenda.now;
    this.#journal.gameOver(game);
    if (master !== undefined) master.free = true;
    else this.#openNext();
  }
}
