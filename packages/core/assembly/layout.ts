/*
 * What both sides of the border agree on. Plain numbers, so that AssemblyScript and TypeScript read
 * them alike. Places count in words of eight bytes.
 */

/** Parameters, from the exported address `parameters`; times in nanoseconds. */
export const BOARDS = 0;
/** No more than there are boards: others would never serve. */
export const MASTERS = 1;
/** 1 when a master stays with a game until its last reply. */
export const BLOCKS = 2;
/** 1 when board i belongs to master i mod MASTERS. */
export const STATIC = 3;
export const OPEN_GAMES = 4;
export const ORDER = 5;
/** All ones when nothing interrupts a move. */
export const QUANTUM = 6;
export const WALK_TIME = 7;
export const STARTUP_TIME = 8;
/** How many tallies to make room for. */
export const TALLIES = 9;
/** Three distributions, of DISTRIBUTION_WORDS each. */
export const ROUNDS = 10;
export const MOVE_TIME = 17;
export const REPLY_TIME = 24;

/** Answers, among the parameters. */
export const BOARDS_AT = 31;
export const ROUNDS_AT = 32;
export const TALLIES_AT = 33;
/** Rounds of all games; when there are too many, how many there are nonetheless. */
export const MOVES = 34;
/** The instant that was over the horizon. */
export const INSTANT = 35;
export const WAITS_AT = 36;
/** The way to play replications, unless a slower one is all that can: see below. */
export const WAY = 37;
/** All masters, those included who never serve. */
export const ALL_MASTERS = 38;
export const COLUMNS_AT = 39;
/** 1 when the columns of the call are exact. */
export const ARE_EXACT = 40;
export const PARAMETER_WORDS = 41;

/** Ways to play, the faster ones greater. All that can play a call give the same bits. */
export const BY_EVENTS = 0;
export const BY_CROWD = 1;
export const BY_TOURNAMENT = 2;

/** What each replication reports, one column of doubles after the other. Seconds. */
export const MAKESPANS = 0;
export const RELEASED = 1;
export const UTILISATIONS = 2;
export const WAIT_TIMES = 3;
export const LONGEST_WAITS = 4;
export const COLUMNS = 5;

/** The orders. */
export const FIFO = 0;
export const TOUR = 1;
export const POLL = 2;

/** A distribution: its family, four words for its numbers, and a table to choose from. */
export const FAMILY = 0;
export const FIRST_NUMBER = 1;
export const LENGTH = 5;
export const TABLE_AT = 6;
export const DISTRIBUTION_WORDS = 7;

/** The families, with their numbers in order; times are doubles of nanoseconds. */
/** A table of whole times or rounds. */
export const EMPIRICAL = 0;
/** Low, high; of rounds both included. */
export const UNIFORM = 1;
/** Mean. */
export const EXPONENTIAL = 2;
/** Mean, shape. */
export const GAMMA = 3;
/** Mean, coefficient of variation. */
export const LOGNORMAL = 4;
/** Mean, shape. */
export const WEIBULL = 5;
/** Mean, alpha. */
export const PARETO = 6;
/** Low, mode, high. */
export const TRIANGULAR = 7;
/** Mean. */
export const POISSON = 8;
/** Mean. */
export const GEOMETRIC = 9;

/** A board. */
export const BOARD_ROUNDS = 0;
export const BOARD_END = 1;
export const BOARD_WORDS = 6;

/** A round. */
export const ROUND_MOVE = 0;
export const ROUND_REPLY = 1;
export const ROUND_WAIT = 2;
export const ROUND_WORDS = 3;

/** A tally: two instants and a time, then four totals, each in two words, the lower first. */
export const TALLY_MAKESPAN = 0;
export const TALLY_RELEASED = 1;
export const TALLY_LONGEST_WAIT = 2;
export const TALLY_BUSY_TIME = 3;
export const TALLY_WALKING_TIME = 5;
export const TALLY_REPLY_TIME = 7;
export const TALLY_WAIT_TIME = 9;
export const TALLY_MOVES = 11;
export const TALLY_WORDS = 12;

/**
 * How many rounds waited how long, all replications of a call together: first those that did not
 * wait, then from one nanosecond on 2^WAIT_BITS buckets of equal width to each doubling.
 */
export const WAIT_BITS = 6;
export const WAIT_BUCKETS = 4096;

/** How a call ends. */
export const DONE = 0;
/** An instant lies beyond the horizon. */
export const TOO_LATE = 1;
/** More than memory can hold. */
export const TOO_LARGE = 2;
/** The quantum cuts the moves into more than MOST_SLICES. */
export const TOO_FINE = 3;
export const MOST_SLICES = 100_000_000;
