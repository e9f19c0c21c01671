import { InputError, nearest, show } from '@simul/core';

/** A scenario that is neither a preset nor a file. */
export class MissingScenario extends InputError {
  override readonly name = 'MissingScenario';
  /** As it stands on the command line. */
  readonly word: string;

  constructor(word: string, presets: readonly string[]) {
    const near = nearest(word, presets);
    super({
      where: 'the scenario',
      found: `neither a preset nor a file called ${show(word)}`,
      wanted: 'a preset, a file, or - for standard input',
      advice: near === undefined ? 'simul presets lists the presets.' : `Did you mean ${near}?`,
    });
    this.word = word;
  }
}
