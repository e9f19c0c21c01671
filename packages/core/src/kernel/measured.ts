import {
  BOARD_ARRIVAL,
  BOARD_END,
  BOARD_WORDS,
  BOARDS,
  BOARDS_AT,
  ROUND_WAIT,
  ROUND_WORDS,
  ROUNDS_AT,
} from '../../assembly/layout.js';
import type { Measured } from '../result/report.js';
import type { Engine } from './engine.js';
import { readTally } from './tally.js';

/** What was measured of the exhibition that has just been played. */
export function readMeasured(engine: Engine, masters: number): Omit<Measured, 'alone'> {
  const { moves, longestWait: _, ...totals } = readTally(engine, 0);
  const ends = { from: engine.start(BOARDS_AT) + BOARD_END, step: BOARD_WORDS };
  const arrivals = { from: engine.start(BOARDS_AT) + BOARD_ARRIVAL, step: BOARD_WORDS };
  const waits = { from: engine.start(ROUNDS_AT) + ROUND_WAIT, step: ROUND_WORDS };
  return {
    ...totals,
    masters,
    waits: column(engine.words, waits, moves).sort(),
    gameEnds: column(engine.words, ends, engine.count(BOARDS)),
    arrivals: column(engine.words, arrivals, engine.count(BOARDS)),
  };
}

/** Every so manieth word. */
function column(
  words: BigUint64Array,
  { from, step }: { from: number; step: number },
  length: number,
): BigUint64Array {
  const taken = new BigUint64Array(length);
  for (let i = 0; i < length; i++) taken[i] = words[from + i * step]!;
  return taken;
}
