/**
 * What the agenda of a hall lists: the number of a board whose reply comes in, or, with this bit,
 * that of a master whose walk or slice ends. No board ever has more than one of these to expect.
 */
export const MASTER: u64 = 1 << 32;
