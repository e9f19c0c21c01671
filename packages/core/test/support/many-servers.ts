/** The times of one customer, in seconds. */
export interface Customer {
  readonly arrival: number;
  readonly service: number;
}

/**
 * The wait of each customer of G/G/c, first come, first served, in seconds: each takes the server
 * who is free first (Kiefer & Wolfowitz 1955). Independent of both engines.
 */
export function waitsOf(customers: readonly Customer[], servers: number): number[] {
  const free = new Array<number>(servers).fill(0);
  return customers.map(({ arrival, service }) => {
    let first = 0;
    for (let server = 1; server < servers; server++) {
      if (free[server]! < free[first]!) first = server;
    }
    const begin = Math.max(arrival, free[first]!);
    free[first] = begin + service;
    return begin - arrival;
  });
}
