import { ORDERS, type Variable } from '@simul/core';

export const VARIABLE_WORDS: Readonly<Record<Variable, string>> = {
  boards: 'boards',
  rounds: 'rounds',
  moveTime: 'her move',
  replyTime: 'the reply',
  masters: 'masters',
  openGames: 'open games',
  dispatch: 'the dispatch',
  order: 'the order',
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
  masters: '1..8',
  openGames: '1..24',
  dispatch: 'shared,static',
  order: ORDERS.join(','),
  walkTime: '0s..5s:500ms',
  quantum: '1s..10s:1s',
  startupTime: '0s..10m:1m',
};
