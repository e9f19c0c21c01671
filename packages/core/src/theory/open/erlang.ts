/**
 * Erlang's loss formula B(c, a): the share of time in which all of c servers are busy where customers
 * who find them so leave (Erlang 1917), by the recursion B(k) = aB(k−1)/(k + aB(k−1)) of Jagerman (1974), in which
 * nothing cancels and nothing overflows.
 *
 * @param load a = λS, the mean number of busy servers
 */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (load * blocked) / (k + load * blocked);
  return blocked;
}

/** Erlang's delay formula C(c, a): the probability that a customer of M/M/c waits, for a < c. */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  return blocked / (1 - (load / servers) * (1 - blocked));
}
