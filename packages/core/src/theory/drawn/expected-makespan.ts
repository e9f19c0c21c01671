import { toSeconds } from '../../time/nanoseconds.js';
import { choosesByTimes } from '../choice.js';
import { equals, real } from '../numbers.js';
import type { Prediction, Statement } from '../prediction.js';
import { isSequential, type Drawn } from './drawn.js';
import { expectedAbove } from './expected-above.js';
import { expectedBelow, lastMoveBelow } from './expected-below.js';
import { figure, sum, type Figure } from './figure.js';

/** The expected `makespan` and `released` over all replications: exact, or between bounds. */
export function expectedMakespan(
  drawn: Drawn,
): Pick<Prediction, 'makespan'> & { released: Statement } {
  const { blocks } = drawn.service;
  const reply = figure('E[Z]', drawn.replyTime.mean);
  const byTimes = choosesByTimes(drawn.service, drawn.queues[0]!);
  if (isSequential(drawn) && (blocks || !byTimes)) {
    const end = oneAfterAnother(drawn);
    const lastMove = blocks ? end : minus(end, reply);
    return { makespan: exactly('makespan', end), released: exactly('released', lastMove) };
  }
  const [low, high] = [expectedBelow(drawn), expectedAbove(drawn)];
  const makespan = between('makespan', low, high);
  if (blocks) return { makespan, released: between('released', low, high) };
  // Unless boards are chosen by their times the last move tells nothing of the reply that follows.
  const lastMove = byTimes ? high : minus(high, reply);
  return { makespan, released: between('released', lastMoveBelow(drawn), lastMove) };
}

/** One game at a time: the expectation of a random sum (Wald 1944). */
function oneAfterAnother({ boards, rounds, moveTime, replyTime, service }: Drawn): Figure {
  const round = moveTime.mean + replyTime.mean;
  const walkTime = toSeconds(service.walkTime);
  return sum(
    figure('startup', toSeconds(service.startupTime)),
    {
      value: boards * rounds.mean * round,
      term: ['N·E[R]·E[S+Z]', `${boards} × ${real(rounds.mean)} × ${real(round)} s`],
    },
    { value: (boards - 1) * walkTime, term: ['(N−1)·w', `${boards - 1} × ${real(walkTime)} s`] },
  );
}

function minus(a: Figure, b: Figure): Figure {
  const value = a.value - b.value;
  return { value, term: [`${a.term[0]} − ${b.term[0]}`, `${a.term[1]} − ${b.term[1]}`] };
}

export function exactly(name: string, { value, term: [symbols, numbers] }: Figure): Statement {
  const formula = `E[${name}] = ${symbols} = ${numbers} ${equals(value)} s`;
  return { standing: 'exact', expected: true, value, formula };
}

export function between(name: string, low: Figure, high: Figure): Statement {
  const side = ({ value, term: [symbols, numbers] }: Figure) =>
    `${symbols} = ${numbers} ${equals(value)} s`;
  return {
    standing: 'bound',
    expected: true,
    low: low.value,
    high: high.value,
    formula: `${side(low)} ≤ E[${name}] ≤ ${side(high)}`,
  };
}
