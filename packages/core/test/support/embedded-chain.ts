/**
 * E[mean wait of the first N customers] of M/M/c that begins empty, in seconds, exactly: by the chain of
 * customers found by each arrival. The first arrives at 0. Who finds n waits for n − c + 1 services
 * that end at the rate c/S. Between arrivals, at random at the rate λ, customers leave one by one: with
 * n present the next event is an arrival with probability λ/(λ + min(n, c)/S).
 */
export function meanWaitOfFirst(
  customers: number,
  servers: number,
  rate: number,
  serviceTime = 1,
): number {
  let found = [1];
  let total = 0;
  for (let customer = 0; customer < customers; customer++) {
    for (const [n, probability] of found.entries()) {
      total += (probability * Math.max(0, n - servers + 1) * serviceTime) / servers;
    }
    found = foundByNext(found, servers, rate * serviceTime);
  }
  return total / customers;
}

/** The distribution of the customers that the next arrival finds. */
function foundByNext(found: readonly number[], servers: number, load: number): number[] {
  const next: number[] = [];
  let present = 0;
  for (let n = found.length; n >= 0; n--) {
    present += n > 0 ? found[n - 1]! : 0;
    const stays = load / (load + Math.min(n, servers));
    next[n] = present * stays;
    present *= 1 - stays;
  }
  return next;
}
