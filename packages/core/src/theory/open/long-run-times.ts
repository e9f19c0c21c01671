import { equals, real } from '../numbers.js';
import type { GroupPrediction, Prediction, Statement } from '../prediction.js';
import { rateOfArrivals, type Boards } from './boards.js';
import { doorWaits } from './door-waits.js';
import { boardsArriving, disciplineOf, doorOf, isPoisson, type Hall } from './hall.js';
import { hasLimits, type Flow } from './flow.js';
import { longRunStatement } from './statement.js';
import { arrivesUndisturbed, replyWaits } from './reply-waits.js';
import { hasProductForm, playsOnce } from './product-form.js';
import { stationWaits } from './station-waits.js';
import { quantilesOf } from './wait-quantiles.js';
import type { Waits } from './waits.js';

type Times = Pick<
  Prediction,
  'meanWait' | 'meanResponse' | 'replyWait' | 'waitQuantiles' | 'groups'
>;

/** The parts of a response, as far as they are known. */
interface Parts {
  /** Per board, before its game opens. */
  readonly door?: Waits | undefined;
  /** Per round, for a master. */
  readonly station?: Waits | undefined;
  /** Per round, for the reply to begin. */
  readonly reply?: Waits | undefined;
}

/** Mean waits and responses where the masters catch up with boards who arrive. */
export function longRunTimes(hall: Hall, { catchesUp }: Flow): Times {
  const parts = catchesUp ? partsOf(hall) : NONE;
  const { station, reply } = parts;
  const responses = responsesOf(hall, parts);
  return {
    ...(station && hall.service.quantum === undefined && waitStatements(hall, station)),
    ...(reply && hasLimits(hall) && { replyWait: perRound(hall, reply) }),
    meanResponse: responses === undefined ? noLess(hall) : responseOf(hall, parts, responses),
    ...(hall.groups[0]!.name !== undefined && {
      groups: hall.groups.map((group, index) => groupOf(group, index, hall, parts, responses)),
    }),
  };
}

const NONE: Parts = {};

function partsOf(hall: Hall): Parts {
  const { groups, openGames } = hall;
  if (!isPoisson(hall)) return NONE;
  const zero: Waits = { standing: 'long-run', byGroup: groups.map(() => 0), formula: '0 s' };
  const door = doorOf(hall);
  if (door !== undefined) {
    if (hasLimits(hall)) return NONE;
    return { door: doorWaits(hall, door), station: walksOfGames(hall), reply: zero };
  }
  if (openGames < Infinity || !isBearable(hall)) return NONE;
  const reply = hasLimits(hall) ? replyWaits(hall) : zero;
  return { door: zero, station: arrivesUndisturbed(hall) ? stationWaits(hall) : undefined, reply };
}

/**
 * Of moves that are interrupted as much is left as before only if they are exponential, and the formulas
 * for orders that look at moves or priorities are for moves that are not interrupted.
 */
function isBearable(hall: Hall): boolean {
  const { groups, service, walkTime } = hall;
  if (service.quantum === undefined) return true;
  if (['priority', 'moveTime'].includes(disciplineOf(hall))) return false;
  const forgets = playsOnce(hall) || (groups.length === 1 && groups[0]!.forgetsRounds);
  return forgets && walkTime === 0 && !hasLimits(hall) && hasProductForm(hall);
}

/** A master walks once to a game that she stays with. */
function walksOfGames({ groups, walkTime }: Hall): Waits | undefined {
  if (walkTime > 0 && groups.some(({ opens }) => opens === 'opponent')) return undefined;
  return {
    standing: 'long-run',
    byGroup: groups.map(({ rounds }) => walkTime / rounds.mean),
    formula: walkTime === 0 ? 'no open game waits: 0 s' : `a walk a game, w/E[R]`,
  };
}

/** E[R]·(W + S + Z) of each group, and its wait at the door. */
function responsesOf({ groups }: Hall, { door, station, reply }: Parts): number[] | undefined {
  if (!door || !station || !reply) return undefined;
  return groups.map(
    ({ rounds, gameTime }, index) =>
      door.byGroup[index]! +
      rounds.mean * (station.byGroup[index]! + reply.byGroup[index]!) +
      gameTime.mean,
  );
}

function standingOf(...waits: readonly (Waits | undefined)[]): Waits['standing'] {
  return waits.some((each) => each?.standing === 'approximation') ? 'approximation' : 'long-run';
}

function responseOf(hall: Hall, parts: Parts, responses: readonly number[]): Statement {
  const { door, station, reply } = parts;
  const arriving = boardsArriving(hall);
  const value = hall.groups.reduce(
    (sum, group, index) => sum + (rateOfArrivals(group) / arriving) * responses[index]!,
    0,
  );
  const atDoor = doorOf(hall) !== undefined;
  const symbols = atDoor ? 'wait at the door + E[Σ(s+z)]' : 'E[R]·(wait + S + Z)';
  const waits = atDoor ? door! : station!;
  const replies = hasLimits(hall) ? `, replies ${reply!.formula}` : '';
  return {
    standing: standingOf(door, station, reply),
    value,
    formula: `${symbols} ${equals(value)} s, with ${waits.formula}${replies}`,
  };
}

/** However boards wait, a response is no shorter than the game alone. */
function noLess(hall: Hall): Statement {
  const arriving = boardsArriving(hall);
  const low = hall.groups.reduce(
    (sum, group) => sum + (rateOfArrivals(group) / arriving) * group.gameTime.mean,
    0,
  );
  return longRunStatement({ low, formula: `response ≥ E[Σ(s+z)] = ${real(low)} s` });
}

function perRound({ groups }: Hall, waits: Waits): Statement {
  const roundsOf = (group: Boards) => rateOfArrivals(group) * group.rounds.mean;
  const all = groups.reduce((sum, group) => sum + roundsOf(group), 0);
  const value = groups.reduce(
    (sum, group, index) => sum + (roundsOf(group) / all) * waits.byGroup[index]!,
    0,
  );
  return { standing: waits.standing, value, formula: waits.formula };
}

function waitStatements(hall: Hall, waits: Waits): Pick<Times, 'meanWait' | 'waitQuantiles'> {
  const { station } = waits;
  return {
    meanWait: perRound(hall, waits),
    ...(station && { waitQuantiles: quantilesOf(station) }),
  };
}

function groupOf(
  { name }: Boards,
  index: number,
  { service }: Hall,
  { door, station, reply }: Parts,
  responses: readonly number[] | undefined,
): GroupPrediction {
  const knowsWait = station !== undefined && service.quantum === undefined;
  return {
    name: name!,
    ...(knowsWait && {
      meanWait: {
        standing: station.standing,
        value: station.byGroup[index]!,
        formula: station.formula,
      },
    }),
    ...(responses && {
      meanResponse: {
        standing: standingOf(door, station, reply),
        value: responses[index]!,
        formula: `waits + E[Σ(s+z)] ${equals(responses[index]!)} s`,
      },
    }),
  };
}
