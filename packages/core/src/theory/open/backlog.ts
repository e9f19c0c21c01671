import { equals, real } from '../numbers.js';
import type { Bottleneck, Statement } from '../prediction.js';
import { meansPerRound } from './bottleneck.js';
import { isUpToMasters, playsAnyRounds } from './flow.js';
import { boardsArriving, type Hall } from './hall.js';
import { longRunStatement } from './statement.js';

/**
 * Boards in the hall grow by those who arrive, λ, less those whose games end. Exact where games
 * are played one after the other or have one round. Otherwise more boards than that are on
 * their way through: no fewer than the rounds left over R, if every game has R rounds.
 */
export function backlogOf(hall: Hall, { capacity }: Bottleneck): Statement {
  const { groups, service, openGames } = hall;
  const arriving = boardsArriving(hall);
  const { rounds } = meansPerRound(hall);
  const growth = Math.max(0, arriving - capacity / rounds);
  const symbols = 'never catches up: the backlog grows by λ − capacity/E[R]';
  const numbers = `${real(arriving)} − ${real(capacity)}/${real(rounds)} ${equals(growth)} boards a second`;
  const endsWhatItBegins = service.blocks || groups.every(({ playsOnce }) => playsOnce);
  if (isUpToMasters(hall) && endsWhatItBegins) {
    return longRunStatement({ value: growth, formula: `${symbols} = ${numbers}` });
  }
  const isSure =
    playsAnyRounds(hall) &&
    (openGames < Infinity || groups.every(({ rounds: { variance } }) => variance === 0));
  return longRunStatement({
    low: isSure ? growth : 0,
    high: arriving,
    formula: isSure
      ? `${symbols}, or faster: ${numbers} ≤ growth ≤ λ`
      : 'never catches up: 0 ≤ growth ≤ λ',
  });
}
