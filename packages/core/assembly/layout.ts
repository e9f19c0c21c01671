/*
 * The memory layout that the kernel and its TypeScript host share. Only plain numbers, because
 * AssemblyScript and TypeScript both compile this file. Offsets are in words of eight bytes.
 */

/** Parameters, as offsets from the exported address `parameters`; times in nanoseconds. */
export const BOARDS = 0;
/** At most the number of boards: further masters would never serve. */
export const MASTERS = 1;
/** 1 when a master stays with a game until its last reply. */
export const BLOCKS = 2;
/** 1 when board i belongs to master i mod MASTERS. */
export const STATIC = 3;
export const OPEN_GAMES = 4;
export const ORDER = 5;
/** All bits set if there is no quantum. */
export const QUANTUM = 6;
export const WALK_TIME = 7;
export const STARTUP_TIME = 8;
/** The number of tallies to allocate. */
export const TALLIES = 9;
/** The distributions of slots 0, 1 and 2, of DISTRIBUTION_WORDS each. */
export const ROUNDS = 10;
export const MOVE_TIME = 17;
export const REPLY_TIME = 24;

/** Results, stored among the parameters. */
export const BOARDS_AT = 31;
export const ROUNDS_AT = 32;
export const TALLIES_AT = 33;
/** The number of rounds of all games, also if they do not fit into memory. */
export const MOVES = 34;
/** The instant beyond the horizon. */
export const INSTANT = 35;
/** The measures of the groups, MEASURE_WORDS each. */
export const MEASURES_AT = 36;
/** The fastest way allowed; a slower one is used if this one cannot play the call. See below. */
export const WAY = 37;
/** All masters, including those who never serve. */
export const ALL_MASTERS = 38;
export const COLUMNS_AT = 39;
/** 1 if the columns of the call are exact. */
export const ARE_EXACT = 40;
/** Most replies in progress at once; all ones when nothing limits them. */
export const REPLY_LIMIT = 41;
/** From one token to the next; 0 when a reply takes none. */
export const REPLY_INTERVAL = 42;
/** How many tokens there are at most. */
export const REPLY_BURST = 43;
export const OPENING = 44;
/** 1 when boards may arrive after 0. */
export const HAS_ARRIVALS = 45;
/** 1 when the opponents of some boards begin the rounds. */
export const OPPONENTS_OPEN = 46;
/** How many boards of each group are left out of waits and responses. */
export const WARMUP = 47;
/** Rounds that wait longer, and boards that respond later, are counted; all ones for none. */
export const WAIT_LIMIT = 48;
export const RESPONSE_LIMIT = 49;
export const GROUPS = 50;
/** The groups, GROUP_WORDS each. */
export const GROUP_TABLE = 51;
export const MOST_GROUPS = 64;
/** How many distributions are in the slots from 3 on. */
export const EXTRAS = 499;
/** The distribution of slot 3; those of the next slots follow. */
export const EXTRA_DISTRIBUTIONS = 500;
export const FIRST_EXTRA_SLOT = 3;
/** Slots 0 to 2 included: enough for 64 groups with 4 each, and for parts of mixtures. */
export const MOST_DISTRIBUTIONS = 384;
/** EXTRA_DISTRIBUTIONS + 381 · DISTRIBUTION_WORDS. */
export const PARAMETER_WORDS = 3167;

/** A group: how many boards, who opens (1 for the opponent), its priority and distributions. */
export const GROUP_BOARDS = 0;
export const GROUP_OPENS = 1;
export const GROUP_PRIORITY = 2;
export const GROUP_ROUNDS = 3;
export const GROUP_MOVE_TIME = 4;
export const GROUP_REPLY_TIME = 5;
/** 0, which is never its slot, when all are there at 0. */
export const GROUP_ARRIVALS = 6;
export const GROUP_WORDS = 7;

/** Ways to play; a greater number is faster. All give the same bits. */
export const BY_EVENTS = 0;
export const BY_CROWD = 1;
export const BY_TOURNAMENT = 2;

/** The results of replications, one column of doubles after the other. Times in seconds. */
export const MAKESPANS = 0;
export const RELEASED = 1;
export const UTILISATIONS = 2;
export const MEAN_WAITS = 3;
export const LONGEST_WAITS = 4;
export const MEAN_RESPONSES = 5;
export const REPLY_WAITS = 6;
/** Rounds per second of makespan. */
export const THROUGHPUTS = 7;
/** Rounds and boards that count, and how many of them were within the limits. */
export const ROUNDS_MEASURED = 8;
export const BOARDS_MEASURED = 9;
export const ROUNDS_WITHIN = 10;
export const BOARDS_WITHIN = 11;
export const COLUMNS = 12;

/** Orders. */
export const FIFO = 0;
export const TOUR = 1;
export const POLL = 2;
export const LIFO = 3;
export const SHORTEST = 4;
export const PRIORITY = 5;

/** The openings. */
export const LISTED = 0;
export const SHORTEST_GAME = 1;
export const LONGEST_GAME = 2;

/** A distribution: its family, four words for its parameters, and a table of values. */
export const FAMILY = 0;
export const FIRST_NUMBER = 1;
export const LENGTH = 5;
export const TABLE_AT = 6;
export const DISTRIBUTION_WORDS = 7;

/** The families of times, with their numbers in order; times are doubles of nanoseconds. */
/** A table of whole times or rounds. */
export const EMPIRICAL = 0;
/** Low, high. */
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
/** Mean, standard deviation; no time is below 0. */
export const NORMAL = 8;
/** The same with times below 0, each of which is taken as 0. */
export const CUT_NORMAL = 9;
/**
 * The slot of the first part; the others follow. Its table holds, for each part but the last, the
 * number of 64 bits below which a draw falls on that part or one before it.
 */
export const MIX = 10;
/** Mean. From here on families of rounds. */
export const POISSON = 11;
/** Mean. */
export const GEOMETRIC = 12;
/** Low, high, both included. */
export const UNIFORM_ROUNDS = 13;

/** A board. */
export const BOARD_ROUNDS = 0;
export const BOARD_END = 1;
export const BOARD_ARRIVAL = 2;
/** A signed whole number. */
export const BOARD_PRIORITY = 3;
/**
 * From the low end: 16 bits the group, 16 bits whether it is left out of waits and responses, 32 bits
 * whether the opponent opens.
 */
export const BOARD_KIND = 4;
export const BOARD_WORDS = 10;

/** A round. */
export const ROUND_MOVE = 0;
export const ROUND_REPLY = 1;
export const ROUND_WAIT = 2;
export const ROUND_WORDS = 3;

/** A tally: two instants and a time, then four totals of two words each, the lower word first. */
export const TALLY_MAKESPAN = 0;
export const TALLY_RELEASED = 1;
export const TALLY_LONGEST_WAIT = 2;
export const TALLY_BUSY_TIME = 3;
export const TALLY_WALKING_TIME = 5;
export const TALLY_REPLY_TIME = 7;
export const TALLY_WAIT_TIME = 9;
export const TALLY_MOVES = 11;
/** Of responses and reply waits: totals, then the longest reply wait. */
export const TALLY_RESPONSE_TIME = 12;
export const TALLY_REPLY_WAIT = 14;
export const TALLY_LONGEST_REPLY_WAIT = 16;
/** Rounds and boards that count as waits and responses, and those beyond the limits. */
export const TALLY_ROUNDS_MEASURED = 17;
export const TALLY_BOARDS_MEASURED = 18;
export const TALLY_ROUNDS_BEYOND = 19;
export const TALLY_BOARDS_BEYOND = 20;
export const TALLY_WORDS = 21;

/** The measures of a group, all replications of a call together: two totals, and two histograms. */
export const MEASURE_WAIT_TIME = 0;
export const MEASURE_RESPONSE_TIME = 2;
export const MEASURE_WAITS_AT = 4;
export const MEASURE_RESPONSES_AT = 5;
export const MEASURE_WORDS = 6;

/**
 * A histogram of times, all replications of a call together: first those of 0, then from one
 * nanosecond on 2^WAIT_BITS buckets of equal width to each doubling.
 */
export const WAIT_BITS = 6;
export const WAIT_BUCKETS = 4096;

/** Status codes of a call. */
export const DONE = 0;
/** An instant lies beyond the horizon. */
export const TOO_LATE = 1;
/** The call does not fit into memory. */
export const TOO_LARGE = 2;
/** The quantum cuts the moves into more than MOST_SLICES. */
export const TOO_FINE = 3;
export const MOST_SLICES = 100_000_000;
