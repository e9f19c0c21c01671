import { PRESET_DOCUMENTS } from './preset-documents.js';
import { parseScenario } from './read-scenario.js';
import type { Scenario } from './scenario.js';

/** A scenario that people recognise, and what its words mean there. */
export interface Preset {
  readonly name: string;
  /** What is the board, the master and the reply. */
  readonly summary: string;
  readonly scenario: Scenario;
}

/** Every preset, the reference first. */
// Pure, so that a bundler leaves them out where they are not used.
export const presets: readonly Preset[] = /* @__PURE__ */ Object.entries(PRESET_DOCUMENTS).map(
  ([name, [summary, document]]) => ({
    name,
    summary,
    scenario: parseScenario({ name, ...document }),
  }),
);
