import { formatScenario, presets, type Preset } from '@simul/core';
import { COMMON_FLAGS, JSON_FLAG } from '../arguments/common-flags.js';
import type { Command } from '../command/command.js';
import { show } from '../report/show.js';
import { EXIT } from '../terminal/exit-code.js';
import type { Paper } from '../terminal/paper.js';
import { padEnd, widest } from '../text/width.js';
import { hanging } from '../text/wrap.js';

export const presetsCommand: Command = {
  name: 'presets',
  summary: 'List the built-in scenarios.',
  flags: [JSON_FLAG, ...COMMON_FLAGS],
  examples: [['simul compare chat', 'play a preset']],
  run(given, terminal) {
    show({ document: () => presets.map(documentOf), page }, given, terminal);
    return EXIT.ok;
  },
};

function page({ ink, width }: Paper): string[] {
  const column = widest(presets.map(({ name }) => name)) + 2;
  return presets.flatMap(({ name, summary }) =>
    hanging(ink.strong(padEnd(name, column)), summary, width),
  );
}

function documentOf({ name, summary, scenario }: Preset): unknown {
  const { strategy } = scenario;
  return {
    name,
    summary,
    scenario: { ...formatScenario(scenario), ...(strategy && { strategy }) },
  };
}
