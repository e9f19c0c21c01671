import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import type { ReadColumn } from '../distribution/read-distribution.js';
import { parseScenario } from '../scenario/read-scenario.js';
import type { DrawnScenario } from '../scenario/scenario.js';
import { strategyFields } from '../strategy/read-strategy.js';
import { expandRange } from './range.js';
import { VARIABLES, isDrawnField, written, type Variable, type Value } from './vary.js';

/** A field and what it is set to, one after the other. */
export interface Axis {
  readonly field: Variable;
  readonly values: readonly Value[];
}

/** Longest text that may stand for an axis. */
const LONGEST = 10_000;

const EXAMPLES = 'FIELD=VALUES, such as boards=1..64, masters=1,2,4 or moveTime=1s,2s';

/**
 * Reads an axis: a field and values with commas between them, each a value or a range: `1..64`,
 * `1s..9s:2s` in steps, `1..1024*2` by a factor.
 *
 * @param options.readColumn opens files for `empirical(FILE#column)`
 * @throws {InputError} naming the field
 */
export function parseAxis(text: string, options: { readColumn?: ReadColumn } = {}): Axis {
  const at = text.length > LONGEST ? -1 : text.indexOf('=');
  if (at < 0) throw noAxis(text);
  const field = parseVariable(text.slice(0, at));
  const texts = separate(text.slice(at + 1)).flatMap((item) => expandRange(field, item));
  const values = texts.map((item) => readValue(field, item, options.readColumn));
  return { field, values: distinct(field, values) };
}

/** Reads the name of a field, written as in documents or as flags are. */
export function parseVariable(text: string): Variable {
  const name = text.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const field = VARIABLES.find((each) => each === name);
  if (field !== undefined) return field;
  throw new InputError({
    where: 'the field',
    found: show(text.trim()),
    wanted: `one of ${VARIABLES.join(', ')}`,
    advice: suggestion(name, VARIABLES),
  });
}

function noAxis(text: string): InputError {
  const near = VARIABLES.find((each) => each === text.trim());
  const advice = near === undefined ? undefined : `Say to what: ${near}=VALUES.`;
  return new InputError({ where: 'the field', found: show(text), wanted: EXAMPLES, advice });
}

/** Parts between commas that are not within brackets. */
function separate(list: string): readonly string[] {
  return list.split(/,(?![^([]*[)\]])/).map((item) => item.trim());
}

function readValue(field: Variable, text: string, readColumn: ReadColumn | undefined): Value {
  if (!isDrawnField(field)) return strategyFields[field].read(text, field);
  const document = parseScenario({ [field]: text }, readColumn && { readColumn });
  return (document as DrawnScenario)[field];
}

function distinct(field: Variable, values: readonly Value[]): readonly Value[] {
  const byText = new Map(values.map((value) => [JSON.stringify(written(field, value)), value]));
  return [...byText.values()];
}
