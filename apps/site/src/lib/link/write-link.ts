import { formatScenario, type Scenario } from '@simul/core';
import { UNSAID, VERSION } from './version-1.js';
import type { View } from './view.js';
import { writeSeconds, writeStrategy } from './write-strategy.js';

/**
 * The query of a view: what differs from the story, so that the story's own is empty. Recorded
 * games are not in it, but in the link's enclosure.
 */
export function writeLink({ settings, at, span, speed }: View): string {
  const fields: [string, string | undefined][] = [
    ...drawn(settings.scenario),
    ['halls', settings.halls.map(writeStrategy).join(',')],
    ['seed', String(settings.seed)],
    ['replication', String(settings.replication)],
    ['at', at === undefined ? undefined : writeSeconds(at)],
    ['from', span && writeSeconds(span.from)],
    ['to', span && writeSeconds(span.to)],
    ['speed', speed === undefined ? undefined : String(speed)],
  ];
  const said = fields.flatMap(([name, value]) =>
    value === undefined || value === UNSAID[name] ? [] : [`${name}=${escaped(value)}`],
  );
  return said.length === 0 ? '' : `?v=${VERSION}&${said.join('&')}`;
}

function drawn(scenario: Scenario): [string, string][] {
  const { games, name, ...times } = { games: undefined, ...formatScenario(scenario) };
  if (games !== undefined) return [];
  return Object.entries(times).map(([field, value]) => [field, text(value)]);
}

/** Empirical values stand as JSON, everything else as people write it. */
function text(value: string | number | readonly number[]): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Escapes what a query must not hold, and leaves brackets and commas to be read. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll(/%2C|%3D|%20/g, (code) =>
    code === '%20' ? '+' : decodeURIComponent(code),
  );
}
