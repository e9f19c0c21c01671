/*
 * What the agenda of a hall lists, by the bits above 32: a board whose reply comes in, a master whose
 * walk or slice ends, a board whose opponent arrives, a token, or the masters who start up.
 */
export const MASTER: u64 = 1 << 32;
export const ARRIVAL: u64 = 2 << 32;
export const TOKEN: u64 = 3 << 32;
export const STARTUP: u64 = 4 << 32;

/** Room for what can be listed at once: an entry a board and a master, a token and the startup. */
export function agendaEntries(boards: u64, masters: u64): u64 {
  return boards + masters + 2;
}
