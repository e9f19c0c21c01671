import { formatStrategy } from '@simul/core';
import { writeScenario } from './write-scenario.js';
import { differing, writeQuery, type LinkField } from './query.js';
import { LINK_DEFAULTS, LINK_VERSION } from './version-1.js';
import type { View } from './view.js';
import { writeSeconds } from './write-seconds.js';

/**
 * The query of a view: what differs from the story, so that the story's own is empty. Recorded
 * games are not in it, but in the link's enclosure.
 */
export function writeLink({ settings, at, span, speed }: View): string {
  const { scenario } = settings;
  const fields: readonly LinkField[] = [
    ...writeScenario(scenario),
    ['halls', settings.halls.map(formatStrategy).join(',')],
    ['seed', String(settings.seed)],
    ['replication', String(settings.replication)],
    ['at', at === undefined ? undefined : writeSeconds(at)],
    ['from', span && writeSeconds(span.from)],
    ['to', span && writeSeconds(span.to)],
    ['speed', speed === undefined ? undefined : String(speed)],
  ];
  return writeQuery(LINK_VERSION, differing(fields, LINK_DEFAULTS));
}
