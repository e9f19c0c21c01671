import { InputError, type Scenario } from '@simul/core';
import { grouped } from '@simul/text';
import { expectedRounds } from './expected-rounds.js';

/** What a worker plays in half a minute, and has the memory for. */
const MOST_ROUNDS = 4_000_000;

/** @throws {InputError} when there is more to play than a page should */
export function checkSize(scenario: Scenario): void {
  const rounds = expectedRounds(scenario);
  if (rounds <= MOST_ROUNDS) return;
  throw new InputError({
    where: 'the exhibition',
    found: `about ${grouped(rounds)} rounds in all`,
    wanted: `at most ${grouped(MOST_ROUNDS)} on this page`,
    advice: 'Take fewer boards or rounds here; the command plays far more.',
  });
}
