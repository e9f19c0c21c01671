/** A closed system of boards and masters; times are means in seconds, not both 0. */
export interface Repairmen {
  readonly boards: number;
  readonly masters: number;
  readonly moveTime: number;
  readonly replyTime: number;
}

/** The steady state. Times in seconds. */
export interface Repaired {
  /** Moves per second. */
  readonly throughput: number;
  /** Of each master. */
  readonly utilisation: number;
  /** Mean wait per round. */
  readonly waitTime: number;
  /** Mean wait and move. */
  readonly responseTime: number;
  /** Boards that wait, on average over time. */
  readonly meanWaiting: number;
  /** Opponents thinking (machines working), on average over time. */
  readonly meanThinking: number;
  /**
   * The probability that a board waits when its reply arrives. Not that all masters are busy: a
   * board sees only the others on arrival (Lavenberg & Reiser 1980; Sevcik & Mitrani 1981).
   */
  readonly arrivalWaits: number;
}

/**
 * The machine-repairman model M/M/c//N. Moves are exponential, and no master is idle while a board
 * is ready. Replies may have *any* distribution; only its mean matters (insensitivity: Baskett,
 * Chandy, Muntz & Palacios 1975).
 *
 * With k boards at the masters, p(k)/p(k−1) = (N−k+1)(S/Z)/min(k,c), which falls as k grows. The
 * sum runs outward from the mode with positive terms only: no cancellation, no overflow, and about
 * √N terms are enough. (The textbook recursion with p(0) = 1 − Σ turns negative by N = 50.)
 */
export function machineRepairman(system: Repairmen): Repaired {
  const { boards, masters, moveTime, replyTime } = system;
  if (moveTime === 0) return undisturbed(boards, replyTime);
  if (replyTime === 0) return allAtTheMasters(boards, masters, moveTime);
  const sums = sumOutward(system);
  const utilisation = sums.busy / sums.weight;
  const throughput = (utilisation * masters) / moveTime;
  const meanWaiting = sums.waiting / sums.weight;
  const waitTime = meanWaiting / throughput;
  return {
    throughput,
    utilisation,
    waitTime,
    responseTime: waitTime + moveTime,
    meanWaiting,
    meanThinking: sums.thinking / sums.weight,
    arrivalWaits: sums.arrivalsWaiting / sums.thinking,
  };
}

/** Sums over the number k of boards at the masters, weighted with the unnormalised p(k). */
interface Sums {
  weight: number;
  /** min(1, k/c), so that rounding cannot make this sum exceed `weight`. */
  busy: number;
  /** max(0, k − c), summed separately to keep its digits when it is small. */
  waiting: number;
  /** N − k */
  thinking: number;
  /** N − k where k ≥ c: proportional to the rate of arrivals that wait. */
  arrivalsWaiting: number;
}

/** A term below this fraction of a sum does not change it as a double. */
const NEGLIGIBLE = 1e-20;

/** Smaller weights approach the subnormal doubles and lose digits. */
const LEAST = 1e-300;

function sumOutward(system: Repairmen): Sums {
  const sums = { weight: 0, busy: 0, waiting: 0, thinking: 0, arrivalsWaiting: 0 };
  const mode = modeOf(system);
  let weight = 1;
  for (let k = mode; k <= system.boards && countsAbove(k, weight, sums, system); k++) {
    add(sums, system, k, weight);
    weight *= ratio(system, k + 1);
  }
  weight = 1;
  for (let k = mode; k > 0 && weight > NEGLIGIBLE * sums.weight; k--) {
    weight /= ratio(system, k);
    add(sums, system, k - 1, weight);
  }
  return sums;
}

/** Above c, a term must be negligible in the sum of waits too, which may be far smaller. */
function countsAbove(k: number, weight: number, sums: Sums, { masters }: Repairmen): boolean {
  if (k <= masters) return weight > LEAST;
  return weight > LEAST && weight * (k - masters) > NEGLIGIBLE * sums.waiting;
}

function add(sums: Sums, { boards, masters }: Repairmen, k: number, weight: number): void {
  sums.weight += weight;
  sums.busy += weight * Math.min(1, k / masters);
  sums.waiting += weight * Math.max(0, k - masters);
  sums.thinking += weight * (boards - k);
  if (k >= masters) sums.arrivalsWaiting += weight * (boards - k);
}

/** p(k)/p(k−1) */
function ratio({ boards, masters, moveTime, replyTime }: Repairmen, k: number): number {
  return ((boards - k + 1) * (moveTime / replyTime)) / Math.min(k, masters);
}

/** The largest k with p(k) ≥ p(k−1). */
function modeOf(system: Repairmen): number {
  let [low, high] = [0, system.boards];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ratio(system, middle) >= 1) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Moves take no time: no board waits, and every opponent thinks. */
function undisturbed(boards: number, replyTime: number): Repaired {
  return {
    throughput: boards / replyTime,
    utilisation: 0,
    waitTime: 0,
    responseTime: 0,
    meanWaiting: 0,
    meanThinking: boards,
    arrivalWaits: 0,
  };
}

/** Replies take no time: every board is at the masters. */
function allAtTheMasters(boards: number, masters: number, moveTime: number): Repaired {
  const busy = Math.min(boards, masters);
  const meanWaiting = boards - busy;
  const throughput = busy / moveTime;
  const waitTime = meanWaiting / throughput;
  return {
    throughput,
    utilisation: busy / masters,
    waitTime,
    responseTime: waitTime + moveTime,
    meanWaiting,
    meanThinking: 0,
    arrivalWaits: boards > masters ? 1 : 0,
  };
}
