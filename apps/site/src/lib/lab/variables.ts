import { OPENERS, OPENINGS, ORDERS, type Variable } from '@simul/core';

export const VARIABLE_WORDS: Readonly<Record<Variable, string>> = {
  boards: 'boards',
  rounds: 'rounds',
  moveTime: 'her move',
  replyTime: 'the reply',
  arrivals: 'the time between arrivals',
  opens: 'who opens',
  replyLimit: 'replies at once',
  replyRate: 'the reply rate',
  replyBurst: 'the reply burst',
  masters: 'masters',
  openGames: 'open games',
  dispatch: 'the dispatch',
  order: 'the order',
  opening: 'the opening',
  walkTime: 'the walk',
  quantum: 'the quantum',
  startupTime: 'the time before she starts',
};

/** What a field is varied over where nobody has said it yet. */
export const USUAL_VALUES: Readonly<Record<Variable, string>> = {
  boards: '1..48',
  rounds: '5..60:5',
  moveTime: 'exp(1s),exp(2s),exp(3s),exp(4s),exp(5s),exp(6s),exp(8s),exp(10s)',
  replyTime: 'exp(10s),exp(20s),exp(30s),exp(45s),exp(60s),exp(90s),exp(120s)',
  arrivals: 'exp(20s),exp(30s),exp(40s),exp(60s),exp(90s),exp(120s)',
  opens: OPENERS.join(','),
  replyLimit: '1..24',
  replyRate: '0.1,0.2,0.3,0.4,0.5,1',
  replyBurst: '1..8',
  masters: '1..8',
  openGames: '1..24',
  dispatch: 'shared,static',
  order: ORDERS.join(','),
  opening: OPENINGS.join(','),
  walkTime: '0s..5s:500ms',
  quantum: '1s..10s:1s',
  startupTime: '0s..10m:1m',
};
