import { equals } from '../numbers.js';
import { rateOfArrivals, type Boards } from './boards.js';
import { mastersTogether, roundsAsked, type Hall } from './hall.js';
import { cobhamWaits, multiServerPriorityWaits, type PriorityClass } from './priorities.js';
import { hasProductForm, playsOnce } from './product-form.js';
import { serviceOfAll, serviceWithWalk } from './service-times.js';
import { shortestFirstWaits } from './shortest-first.js';
import { workAtArrival } from './single-server.js';
import { sizesOf } from './sizes.js';
import type { Waits } from './waits.js';

/** Where the lowest priority is next: known of games of one round. */
export function priorityWaits(hall: Hall): Waits | undefined {
  const { groups, walkTime, service } = hall;
  if (!playsOnce(hall) || mastersTogether(hall) < service.masters) return undefined;
  const classes = groups.map((group): PriorityClass => ({
    priority: group.priority,
    rate: rateOfArrivals(group),
    service: serviceWithWalk(group, walkTime),
  }));
  if (classes.some((each) => each.service.variance === Infinity)) return undefined;
  if (service.masters === 1) {
    const byGroup = cobhamWaits(classes).map((wait) => wait + walkTime);
    const formula = `by Cobham, W₀/((1−σ(<p))(1−σ(≤p))): ${listed(groups, byGroup)}`;
    return { standing: 'long-run', byGroup, formula };
  }
  if (!hasProductForm(hall)) return undefined;
  const byGroup = multiServerPriorityWaits(service.masters, classes);
  const formula = `by Kella and Yechiali, (C·S/M)/((1−σ(<p))(1−σ(≤p))): ${listed(groups, byGroup)}`;
  return { standing: 'long-run', byGroup, formula };
}

/** Where the shortest move is next: known of games of one round, and of one master. */
export function shortestWaits(hall: Hall): Waits | undefined {
  const { groups, walkTime, service } = hall;
  if (!playsOnce(hall) || service.masters > 1) return undefined;
  const sizes = groups.map(({ moves }) => sizesOf(moves));
  const all = serviceOfAll(hall);
  if (!sizes.every((each) => each !== undefined) || all.variance === Infinity) return undefined;
  const classes = groups.map((group, index) => ({
    rate: rateOfArrivals(group),
    sizes: sizes[index]!,
  }));
  const work = workAtArrival(roundsAsked(hall), all);
  const byGroup = shortestFirstWaits(classes, work, walkTime).map((wait) => wait + walkTime);
  const formula = `by Phipps, E[W₀/((1−σ(<s))(1−σ(≤s)))]: ${listed(groups, byGroup)}`;
  return { standing: 'long-run', byGroup, formula };
}

function listed(groups: readonly Boards[], waits: readonly number[]): string {
  return waits.map((wait, index) => `${groups[index]!.name ?? 'all'} ${equals(wait)} s`).join(', ');
}
