/*
 * What the agenda of a hall lists. A reply to come in is the number of its board; the others have a
 * bit above it.
 */

/** The walk or the slice of the master whose number follows ends. */
export const MASTER: u64 = 1 << 32;
/** Masters begin to serve. */
export const STARTUP: u64 = 2 << 32;
