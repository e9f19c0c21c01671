import { equals, real } from '../numbers.js';
import { allenCunneenWait } from './allen-cunneen.js';
import { mixtureOf, rateOfArrivals } from './boards.js';
import { disciplineOf, mastersTogether, roundsAsked, type Hall } from './hall.js';
import { hasLimits } from './flow.js';
import { multiServer } from './multi-server.js';
import { singleServerWait } from './single-server.js';
import { hasProductForm, playsOnce } from './product-form.js';
import { pollaczekKhinchine } from './station-waits.js';
import type { Waits } from './waits.js';

/** Mean waits for a reply to begin, where replies are limited; nothing where no formula is known. */
export function replyWaits(hall: Hall): Waits | undefined {
  if (isNetwork(hall)) return exponentialReplies(hall);
  if (!playsOnce(hall) || !meetsPoisson(hall)) return undefined;
  const { replyLimit, replyRate, replyBurst } = hall;
  if (replyRate === Infinity) {
    return hasOneExponentialReply(hall) ? exponentialReplies(hall) : generalReplies(hall);
  }
  return replyLimit === Infinity && replyBurst === 1 ? tokens(hall) : undefined;
}

/** Whether the masters' station meets arrivals as if replies were not limited. */
export function arrivesUndisturbed(hall: Hall): boolean {
  if (!hasLimits(hall) || isNetwork(hall)) return true;
  return playsOnce(hall) && hall.groups.every(({ opens }) => opens === 'master');
}

/**
 * Whether both stations are M/M/c at the same rate, the masters' and the replies': a network of product
 * form (Jackson 1957; Baskett et al. 1975).
 */
function isNetwork(hall: Hall): boolean {
  const discipline = disciplineOf(hall);
  return (
    hall.replyRate === Infinity &&
    hasOneExponentialReply(hall) &&
    mastersTogether(hall) === hall.service.masters &&
    hall.service.quantum === undefined &&
    (discipline === 'earliest' || discipline === 'latest') &&
    hasProductForm(hall)
  );
}

function hasOneExponentialReply({ groups }: Hall): boolean {
  const { mean } = groups[0]!.replyTime;
  return groups.every((group) => group.hasExponentialReplies && group.replyTime.mean === mean);
}

/**
 * Whether the only reply of each game is asked for at random: by opponents who come at random, or
 * after the masters' M/M/c, whose departures are a Poisson process too (Burke 1956).
 */
function meetsPoisson(hall: Hall): boolean {
  if (hall.groups.every(({ opens }) => opens === 'opponent')) return true;
  return (
    hall.groups.every(({ opens }) => opens === 'master') &&
    mastersTogether(hall) === hall.service.masters &&
    disciplineOf(hall) !== 'moveTime' &&
    hasProductForm(hall)
  );
}

function exponentialReplies(hall: Hall): Waits {
  const [servers, rate] = [hall.replyLimit, roundsAsked(hall)];
  const serviceTime = hall.groups[0]!.replyTime.mean;
  const wait = servers === Infinity ? 0 : multiServer({ servers, rate, serviceTime }).meanWait;
  return {
    standing: 'long-run',
    byGroup: hall.groups.map(() => wait),
    formula: `M/M/${servers} at ${real(rate)} a second, Z = ${real(serviceTime)} s: C·Z/(L−λZ) ${equals(wait)} s`,
  };
}

function generalReplies(hall: Hall): Waits | undefined {
  const { groups, replyLimit } = hall;
  const reply = mixtureOf(groups.map((group) => [rateOfArrivals(group), group.replyTime]));
  if (reply.variance === Infinity) return undefined;
  const rate = roundsAsked(hall);
  if (replyLimit === 1) {
    const wait = singleServerWait(rate, reply);
    const formula = `M/G/1 of replies: ${pollaczekKhinchine(rate, reply)} ${equals(wait)} s`;
    return { standing: 'long-run', byGroup: groups.map(() => wait), formula };
  }
  const wait = allenCunneenWait(replyLimit, rate, reply, 1);
  const formula = `M/G/${replyLimit} of replies by Allen and Cunneen ${equals(wait)} s`;
  return { standing: 'approximation', byGroup: groups.map(() => wait), formula };
}

/** A bucket of one token is a server who takes as long as a token does to come: M/D/1. */
function tokens(hall: Hall): Waits {
  const rate = roundsAsked(hall);
  const interval = { mean: 1 / hall.replyRate, variance: 0 };
  const wait = singleServerWait(rate, interval);
  const formula = `M/D/1 of tokens: ${pollaczekKhinchine(rate, interval)} ${equals(wait)} s`;
  return { standing: 'long-run', byGroup: hall.groups.map(() => wait), formula };
}
