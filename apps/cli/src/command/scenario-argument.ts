/** The scenario that a command plays. */
export const SCENARIO_ARGUMENT = {
  argument: 'scenario',
  argumentSummary:
    'a preset (simul presets lists them), a file (JSON, YAML, CSV or PGN), or - for standard input; default judit',
} as const;
