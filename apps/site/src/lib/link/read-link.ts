import { InputError, parseDuration, parseScenario, show, toSeconds } from '@simul/core';
import { readReplication, readSeed } from '../settings/read-draw.js';
import { LIMIT_FIELDS } from '../settings/scenario-text.js';
import { documentOf, readDrawn } from './read-drawn.js';
import type { ListedGames } from './times.js';
import { checkVersion } from './query.js';
import { readHalls } from './read-halls.js';
import { LINK_DEFAULTS, LINK_VERSION } from './version-1.js';
import type { Span, View } from './view.js';

/**
 * Reads the query of a link.
 *
 * @param games those that the link encloses, if it does
 * @throws {InputError} naming the field
 */
export function readLink(query: URLSearchParams, games?: ListedGames): View {
  checkVersion(query, [LINK_VERSION]);
  const saidOrNot = (name: string) => query.get(name) ?? LINK_DEFAULTS[name];
  const said = (name: string) => saidOrNot(name)!;
  const times = (name: string) => optional(query.get(name), (text) => seconds(text, name));
  const at = times('at');
  const speed = optional(query.get('speed'), speedOf);
  const span = spanOf(times('from'), times('to'));
  return {
    settings: {
      scenario:
        games === undefined
          ? readDrawn(saidOrNot)
          : parseScenario({ games, ...documentOf(LIMIT_FIELDS, saidOrNot) }),
      halls: readHalls(said('halls')),
      seed: readSeed(said('seed')),
      replication: readReplication(said('replication')),
    },
    ...(at !== undefined && { at }),
    ...(span !== undefined && { span }),
    ...(speed !== undefined && { speed }),
  };
}

function seconds(text: string, where: string): number {
  return toSeconds(parseDuration(text, where));
}

function spanOf(from: number | undefined, to: number | undefined): Span | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (to !== undefined && (from ?? 0) < to) return { from: from ?? 0, to };
  throw new InputError({
    where: 'to',
    found: `${to ?? 'nothing'} beside from ${from ?? 0}`,
    wanted: 'both ends of what the axis shows, the earlier first',
  });
}

const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

function speedOf(text: string): number {
  const speed = NUMBER.test(text) ? Number(text) : NaN;
  if (speed > 0 && speed <= 1e9) return speed;
  const wanted = 'seconds of the hall in one of yours, above 0';
  throw new InputError({ where: 'speed', found: show(text), wanted });
}

function optional<T>(text: string | null, read: (text: string) => T): T | undefined {
  return text === null ? undefined : read(text);
}
