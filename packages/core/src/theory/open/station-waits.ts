import type { Moments } from '../../distribution/family.js';
import { equals, real } from '../numbers.js';
import { allenCunneenWait } from './allen-cunneen.js';
import { disciplineOf, mastersTogether, roundsAsked, type Hall } from './hall.js';
import { multiServer } from './multi-server.js';
import { hasProductForm, playsOnce } from './product-form.js';
import { serviceOfAll } from './service-times.js';
import { singleServerWait } from './single-server.js';
import { priorityWaits, shortestWaits } from './sorted-waits.js';
import type { Waits } from './waits.js';

/**
 * The waits for masters who do not block, where boards arrive at random, all games are open and the
 * masters catch up; nothing where no formula is known. A walk counts as part of the service.
 */
export function stationWaits(hall: Hall): Waits | undefined {
  const discipline = disciplineOf(hall);
  if (discipline === 'priority') return priorityWaits(hall);
  if (discipline === 'moveTime') return shortestWaits(hall);
  if (mastersTogether(hall) < hall.service.masters) return apart(hall);
  if (hasProductForm(hall)) return multiServerWaits(hall);
  if (discipline === 'other' && hall.groups.length > 1) return undefined;
  if (playsOnce(hall)) return generalWaits(hall, 'long-run');
  return discipline === 'other' ? undefined : generalWaits(hall, 'approximation');
}

function multiServerWaits(hall: Hall): Waits {
  const [servers, rate] = [hall.service.masters, roundsAsked(hall)];
  const station = { servers, rate, serviceTime: hall.groups[0]!.moveTime.mean };
  const { waitProbability, meanWait } = multiServer(station);
  const load = `${servers} − ${real(rate)} × ${real(station.serviceTime)}`;
  const numbers = `${real(waitProbability)} × ${real(station.serviceTime)} s/(${load})`;
  return {
    standing: 'long-run',
    byGroup: hall.groups.map(() => meanWait),
    formula: `M/M/${servers} at ${real(rate)} a second: C·S/(M−λS) = ${numbers} ${equals(meanWait)} s`,
    ...(disciplineOf(hall) === 'earliest' && { station }),
  };
}

/** M/G/1, exact for one master if games have one round; M/G/c by Allen and Cunneen. */
function generalWaits(hall: Hall, standing: Waits['standing']): Waits | undefined {
  const rate = roundsAsked(hall);
  const service = serviceOfAll(hall);
  const { masters } = hall.service;
  if (service.variance === Infinity) return undefined;
  const walked = hall.walkTime === 0 ? '' : ' + w';
  if (masters === 1) {
    const wait = singleServerWait(rate, service) + hall.walkTime;
    return {
      standing,
      byGroup: hall.groups.map(() => wait),
      formula: `M/G/1: ${pollaczekKhinchine(rate, service)}${walked} ${equals(wait)} s`,
    };
  }
  const wait = allenCunneenWait(masters, rate, service, 1) + hall.walkTime;
  return {
    standing: 'approximation',
    byGroup: hall.groups.map(() => wait),
    formula: `M/G/${masters} by Allen and Cunneen: M/M/c·(1+cv²)/2${walked} ${equals(wait)} s`,
  };
}

/** Masters with boards of their own, each with every M-th arrival: an approximation. */
function apart(hall: Hall): Waits | undefined {
  const { groups, service, walkTime } = hall;
  const all = serviceOfAll(hall);
  if (disciplineOf(hall) === 'other' || all.variance === Infinity) return undefined;
  const isRegular = playsOnce(hall) && groups.length === 1 && groups[0]!.opens === 'master';
  const variation = isRegular ? 1 / service.masters : 1;
  const rate = roundsAsked(hall) / service.masters;
  const wait = allenCunneenWait(1, rate, all, variation) + walkTime;
  return {
    standing: 'approximation',
    byGroup: groups.map(() => wait),
    formula: `each master G/G/1 at ${real(rate)} a second by Allen and Cunneen ${equals(wait)} s`,
  };
}

/** `λE[S²]/(2(1−λE[S]))`, with numbers. */
export function pollaczekKhinchine(rate: number, { mean, variance }: Moments): string {
  const second = `${real(variance + mean * mean)} s²`;
  return `λE[S²]/(2(1−λE[S])) = ${real(rate)} × ${second}/(2(1 − ${real(rate)} × ${real(mean)} s))`;
}
