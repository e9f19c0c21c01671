import type { Command, Registry } from '../command/command.js';

/** All commands. Each is loaded at its first use, so `--version` does not wait for the engine. */
export const COMMANDS: Registry = {
  compare: async () => (await import('../commands/compare.js')).compareCommand,
  replay: async () => (await import('../commands/replay.js')).replayCommand,
  simulate: async () => (await import('../commands/simulate.js')).simulateCommand,
  sweep: async () => (await import('../commands/sweep.js')).sweepCommand,
  plan: async () => (await import('../commands/plan.js')).planCommand,
  predict: async () => (await import('../commands/predict.js')).predictCommand,
  presets: async () => (await import('../commands/presets.js')).presetsCommand,
  schema: async () => (await import('../commands/schema.js')).schemaCommand,
  version: async () => (await import('../commands/version.js')).versionCommand,
  help: async () => (await import('../commands/help.js')).helpCommand(COMMANDS),
};

export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
