import { formatStrategy, type DrawnScenario, type Strategy } from '@simul/core';
import { writeScenario } from '../link/write-scenario.js';
import { differing, writeQuery } from '../link/query.js';
import { UNSAID, VERSION } from './versions.js';

/** The query of a link to the lab, for many exhibitions like one that was seen in some halls. */
export function labLink(
  scenario: DrawnScenario,
  [strategy, ...others]: readonly Strategy[],
  seed: bigint,
): string {
  const fields = [
    ...writeScenario(scenario),
    ['seed', String(seed)],
    ['strategy', strategy && formatStrategy(strategy)],
    ['against', others.map(formatStrategy).join(',')],
  ] as const;
  return writeQuery(VERSION, differing(fields, UNSAID.simulate));
}
