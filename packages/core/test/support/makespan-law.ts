/** Exponential exhibitions of one master, all games open, in the order in which rounds are ready. */
export interface Exponential {
  readonly boards: number;
  readonly rounds: number;
  /** Means, in seconds. */
  readonly move: number;
  readonly reply: number;
}

/** Rounds left of the boards that wait or are served, the first served; and of those who think. */
interface State {
  readonly queue: readonly number[];
  readonly thinking: readonly number[];
}

interface Step {
  readonly to: number;
  readonly rate: number;
}

/**
 * P(makespan ≤ t), exactly but for rounding: the chain of the exhibition's states, uniformised
 * (Stewart, Introduction to the Numerical Solution of Markov Chains, 1994, §8.4).
 */
export function makespanLaw(exhibition: Exponential): (t: number) => number {
  const steps = chain(exhibition);
  const rate = 1 / exhibition.move + exhibition.boards / exhibition.reply;
  return (t) => {
    let now: readonly number[] = steps.map((_, state) => (state === 0 ? 1 : 0));
    let weight = Math.exp(-rate * t);
    let probability = 0;
    for (let jumps = 0; jumps < rate * t + 12 * Math.sqrt(rate * t) + 30; jumps++) {
      probability += weight * now.at(-1)!;
      now = jump(now, steps, rate);
      weight *= (rate * t) / (jumps + 1);
    }
    return probability;
  };
}

/** Where the law reaches a probability. */
export function quantileOf(law: (t: number) => number, p: number): number {
  let low = 0;
  let high = 1;
  while (law(high) < p) high *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (law(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

function jump(now: readonly number[], steps: readonly (readonly Step[])[], rate: number): number[] {
  const then = now.map((probability, state) => {
    const leaving = steps[state]!.reduce((sum, step) => sum + step.rate, 0);
    return probability * (1 - leaving / rate);
  });
  for (const [state, probability] of now.entries()) {
    for (const step of steps[state]!) then[step.to]! += (probability * step.rate) / rate;
  }
  return then;
}

/** The steps from each state: the beginning first, the end last. */
function chain({ boards, rounds, move, reply }: Exponential): Step[][] {
  const states: State[] = [{ queue: new Array<number>(boards).fill(rounds), thinking: [] }];
  const numbers = new Map([[JSON.stringify(states[0]), 0]]);
  const steps: { state: State; rate: number }[][] = [];
  for (let i = 0; i < states.length; i++) {
    steps[i] = stepsFrom(states[i]!, 1 / move, 1 / reply);
    for (const { state } of steps[i]!) {
      const key = JSON.stringify(state);
      if (!numbers.has(key)) numbers.set(key, states.push(state) - 1);
    }
  }
  const end = numbers.get(JSON.stringify({ queue: [], thinking: [] }))!;
  const last = states.length - 1;
  const renumbered = (number: number) => (number === end ? last : number === last ? end : number);
  const result = new Array<Step[]>(states.length);
  for (const [number, each] of steps.entries()) {
    result[renumbered(number)] = each.map(({ state, rate }) => ({
      to: renumbered(numbers.get(JSON.stringify(state))!),
      rate,
    }));
  }
  return result;
}

function stepsFrom({ queue, thinking }: State, moves: number, replies: number) {
  const [served, ...waiting] = queue;
  const replied = thinking.map((left, index) => {
    const rest = thinking.filter((_, other) => other !== index);
    return {
      state: { queue: left > 1 ? [...queue, left - 1] : queue, thinking: rest },
      rate: replies,
    };
  });
  if (served === undefined) return replied;
  const moved = { queue: waiting, thinking: [...thinking, served].sort((a, b) => a - b) };
  return [{ state: moved, rate: moves }, ...replied];
}
