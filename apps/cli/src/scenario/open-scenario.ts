import { dirname } from 'node:path';
import {
  InputError,
  nearest,
  parseScenario,
  presets,
  printable,
  show,
  type Scenario,
} from '@simul/core';
import { readScenario } from '@simul/formats';
import { ofFlag } from '../arguments/as-flag.js';
import type { Given } from '../arguments/given.js';
import { UsageError } from '../arguments/usage-error.js';
import { paperOf, type Paper } from '../terminal/paper.js';
import { print } from '../terminal/print.js';
import type { Terminal } from '../terminal/terminal.js';
import { hanging } from '../text/wrap.js';
import { override } from './override.js';
import { columnsFrom } from './read-column.js';
import { readFile, readStdin } from './read-file.js';
import { named, withSource } from './with-source.js';

const DEFAULT = 'judit';
const STDIN = '-';

/**
 * Reads the scenario of a command line and applies its flags. Notes about assumptions go to stderr.
 *
 * @throws {UsageError} for a flag
 * @throws {InputError} for the scenario
 */
export async function openScenario(given: Given, terminal: Terminal): Promise<Scenario> {
  const { argument = DEFAULT } = given;
  const preset = presets.find(({ name }) => name === argument)?.scenario;
  if (preset !== undefined && given.has('master')) throw masterOfNoGames();
  const scenario = preset ?? (await readDocument(argument, given, terminal));
  return override(scenario, given, columnsFrom('.', terminal));
}

async function readDocument(name: string, given: Given, terminal: Terminal): Promise<Scenario> {
  const text = name === STDIN ? await readStdin(terminal) : readFile(name, terminal);
  if (text === undefined) throw missing(name);
  const source = name === STDIN ? 'standard input' : name;
  const master = given.value('master');
  const { document, notes } = await readScenario(text, { name, master }).catch((error: unknown) => {
    throw blamed(source, error);
  });
  tell(notes, paperOf(terminal.stderr, terminal, !given.has('no-color')), terminal);
  const readColumn = columnsFrom(dirname(name), terminal);
  return withSource(source, () => parseScenario(document, { readColumn }));
}

function missing(name: string): InputError {
  const near = nearest(
    name,
    presets.map((preset) => preset.name),
  );
  return new InputError({
    where: 'the scenario',
    found: `neither a preset nor a file called ${show(name)}`,
    wanted: 'a preset, a file, or - for standard input',
    advice: near === undefined ? 'simul presets lists the presets.' : `Did you mean ${near}?`,
  });
}

/** Names the source of an error: `--master` for an unknown player, else the file. */
function blamed(source: string, error: unknown): unknown {
  const isFlag = error instanceof InputError && error.where === 'master';
  return isFlag ? ofFlag('master', error) : named(source, error);
}

/** Prints how games or a table were read. */
function tell(notes: readonly string[], paper: Paper, { stderr }: Terminal): void {
  if (notes.length === 0) return;
  const lines = notes.flatMap((note) => hanging('  ', printable(note), paper.width));
  print(stderr, paper, [...lines, '']);
}

function masterOfNoGames(): UsageError {
  return new UsageError({
    where: '--master',
    found: 'a preset',
    wanted: 'chess games in PGN',
    advice: 'A preset has no players.',
  });
}
