import { disciplineOf, type Hall } from './hall.js';

/**
 * Whether the masters' station is M/M/c at the rate λ·E[R], whatever the replies: exponential moves
 * of one mean, and an order that looks at nothing but the order in which rounds became ready, so that
 * the station is quasi-reversible (Baskett, Chandy, Muntz & Palacios 1975; Kelly 1979, section 3.1).
 * In other orders that do not look at times it holds if rounds that are left do not depend on
 * those played: it then makes no difference which board is served.
 */
export function hasProductForm(hall: Hall): boolean {
  const { groups, walkTime } = hall;
  const discipline = disciplineOf(hall);
  const mean = groups[0]!.moveTime.mean;
  if (walkTime > 0) return false;
  if (!groups.every(({ moves }) => moves.family === 'exp' && moves.mean === mean)) return false;
  if (discipline !== 'other') return true;
  return groups.length === 1 && groups[0]!.forgetsRounds;
}

export function playsOnce({ groups }: Hall): boolean {
  return groups.every((group) => group.playsOnce);
}
