import { formatScenario, presets, type Preset, type Scenario } from '@simul/core';
import { MOST_HALLS, type Settings } from './settings.js';

/**
 * A scenario in the same halls, and in one of its own strategy's kind with that strategy; its seed
 * is its own too.
 */
export function ownSettings(scenario: Scenario, settings: Settings): Settings {
  const { name, strategy, seed = 1n, ...times } = scenario;
  const halls = settings.halls.map(({ kind }) => (strategy?.kind === kind ? strategy : { kind }));
  const isMissing = strategy !== undefined && !halls.includes(strategy);
  const own = isMissing && halls.length < MOST_HALLS ? [strategy] : [];
  return { scenario: times, halls: [...halls, ...own], seed, replication: 0 };
}

/** The preset whose times a scenario has, whatever it is called. */
export function presetOf(scenario: Scenario): Preset | undefined {
  const times = timesOf(scenario);
  return presets.find((preset) => timesOf(preset.scenario) === times);
}

function timesOf(scenario: Scenario): string {
  return JSON.stringify({ ...formatScenario(scenario), name: undefined });
}
