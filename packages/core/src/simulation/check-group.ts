import type { Indicator } from '../condition/indicator.js';
import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import { isPooled } from '../estimate/target.js';
import { isRecorded, type Scenario } from '../scenario/scenario.js';

/**
 * Checks that the group an indicator names is one of the scenario's.
 *
 * @param where named in an error
 * @throws {InputError} with the nearest name
 */
export function checkGroup(indicator: Indicator, scenario: Scenario, where: string): void {
  const group = isPooled(indicator) ? indicator.group : undefined;
  if (group === undefined) return;
  const names = (isRecorded(scenario) ? undefined : scenario.groups)?.map(({ name }) => name) ?? [];
  if (names.includes(group)) return;
  const { quantity, statistic } = indicator;
  const found = `the unknown group ${show(group)}`;
  if (names.length > 0) {
    const advice = suggestion(group, names);
    throw new InputError({ where, found, wanted: `one of ${names.join(', ')}`, advice });
  }
  const wanted = `${quantity}.${statistic}: this scenario has no groups`;
  throw new InputError({ where, found, wanted });
}
