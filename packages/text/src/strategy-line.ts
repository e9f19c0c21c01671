import { completeStrategy, counted, DEFAULT_ORDER, type Kind, type Strategy } from '@simul/core';
import { time } from './numbers.js';

const WORDS: Readonly<Record<Kind, string>> = {
  sync: 'one board at a time',
  async: 'from board to board',
  threads: 'taking up whichever thread is ready',
  processes: 'one board at a time',
  hybrid: 'from board to board',
};

/** A strategy in words, with its options that are no defaults. */
export function strategyLine(strategy: Strategy): string {
  const {
    masters = 1,
    openGames,
    order,
    opening,
    quantum,
    walkTime,
    startupTime,
  } = completeStrategy(strategy);
  const particular = [
    strategy.dispatch !== undefined && `${strategy.dispatch} dispatch`,
    openGames !== undefined && `${counted(openGames, 'open game')} at most`,
    order !== undefined && order !== DEFAULT_ORDER && `${order} order`,
    opening !== undefined && opening !== 'listed' && `${opening} game first`,
    quantum !== undefined && `quantum ${time(quantum)}`,
    walkTime !== undefined && walkTime > 0 && `walk ${time(walkTime)}`,
    startupTime !== undefined && startupTime > 0 && `startup ${time(startupTime)}`,
  ];
  const way = WORDS[strategy.kind];
  const many = masters > 1 ? `${counted(masters, 'master')}, each ${way}` : way;
  return [many, ...particular.filter((each) => each !== false)].join(', ');
}
