/** What may happen to a worker, by the replication that it is asked for; others are answered. */
export const ANSWERS = 0;
export const THROWS = 1;
export const DIES = 2;
export const HANGS = 3;
/** Tells, a few times, before it answers. */
export const TELLS = 4;
