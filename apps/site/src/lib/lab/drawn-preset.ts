import { isRecorded, type DrawnScenario, type Preset } from '@simul/core';

/** Whether the times of a preset are drawn, so that there can be many exhibitions of it. */
export function drawnPreset(
  preset: Preset,
): preset is Preset & { readonly scenario: DrawnScenario } {
  return !isRecorded(preset.scenario);
}
