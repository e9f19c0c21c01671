import {
  formatScenario,
  InputError,
  parseScenario,
  show,
  type RecordedScenario,
  type ScenarioDocument,
} from '@simul/core';
import { fromBase64url, toBase64url } from '../packed/base64url.js';
import { deflated, inflated } from '../packed/deflate.js';

/** Games of a thousand boards and more. */
const MOST_BYTES = 8_000_000;

/** Recorded games as documents list them, each with its arrival, opener and priority. */
export type ListedGames = Extract<ScenarioDocument, { readonly games: unknown }>['games'];

/** Recorded times as text for a link: some 150 characters for a game of 35 rounds. */
export async function encodeTimes(scenario: RecordedScenario): Promise<string> {
  const { games } = formatScenario(scenario) as { readonly games: ListedGames };
  return toBase64url(await deflated(new TextEncoder().encode(JSON.stringify(games))));
}

/**
 * The times in such a text, checked, since anybody can write a link.
 *
 * @throws {InputError} when it holds none
 */
export async function decodeTimes(text: string): Promise<ListedGames> {
  const scenario = parseScenario({ games: await opened(text) });
  return (formatScenario(scenario) as { readonly games: ListedGames }).games;
}

async function opened(text: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await inflated(fromBase64url(text), MOST_BYTES)));
  } catch {
    throw new InputError({
      where: 'the times of the link',
      found: show(text),
      wanted: 'times as a link of this page holds them',
      advice: 'Copy the whole link, or open the games again from their file.',
    });
  }
}
