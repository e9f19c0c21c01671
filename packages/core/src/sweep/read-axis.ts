import { InputError, show } from '../document/input-error.js';
import { suggestion } from '../document/nearest.js';
import { parseRate } from '../document/rate-field.js';
import type { WrittenDistribution } from '../distribution/format-distribution.js';
import type { ReadColumn } from '../distribution/read-distribution.js';
import { parseScenario } from '../scenario/read-scenario.js';
import type { DrawnScenario } from '../scenario/scenario.js';
import { strategyFields } from '../strategy/read-strategy.js';
import { expandRange } from './range.js';
import { VARIABLES, isScenarioField, written, type Variable, type Value } from './vary.js';

/** A field and the values it takes. */
export interface Axis {
  readonly field: Variable;
  readonly values: readonly Value[];
  /**
   * The values as they were written, where any of them is a rate such as `30/s`: `written` would make
   * it the time between two arrivals, which does not read as a rate.
   */
  readonly texts?: readonly WrittenDistribution[];
}

/** In characters. */
const LONGEST = 10_000;

const EXAMPLES = 'FIELD=VALUES, such as boards=1..64, masters=1,2,4 or moveTime=1s,2s';

/**
 * Reads an axis: a field and comma-separated values or ranges. A range is `1..64`, `1s..9s:2s` with
 * a step, or `1..1024*2` with a factor.
 *
 * @param options.readColumn opens files for `empirical(FILE#column)`
 * @throws {InputError} naming the field
 */
export function parseAxis(text: string, options: { readColumn?: ReadColumn } = {}): Axis {
  const at = text.length > LONGEST ? -1 : text.indexOf('=');
  if (at < 0) throw noAxis(text);
  const field = parseVariable(text.slice(0, at));
  const texts = separate(text.slice(at + 1)).flatMap((item) => expandRange(field, item));
  const read = texts.map((text) => ({ text, value: readValue(field, text, options.readColumn) }));
  const items = distinct(field, read);
  const values = items.map(({ value }) => value);
  if (field !== 'arrivals' || !items.some(({ text }) => isRate(text))) return { field, values };
  return { field, values, texts: items.map((item) => textOf(field, item)) };
}

/** The values of an axis as documents carry them. */
export function writtenValues({ field, values, texts }: Axis): readonly WrittenDistribution[] {
  return texts ?? values.map((value) => written(field, value));
}

/** A value, and the text that it was read from. */
interface Item {
  readonly text: string;
  readonly value: Value;
}

function textOf(field: Variable, { text, value }: Item): WrittenDistribution {
  return isRate(text) ? text.replaceAll(' ', '') : written(field, value);
}

function isRate(text: string): boolean {
  return parseRate(text) !== undefined;
}

/** Reads the name of a field, as in documents (`openGames`) or flags (`open-games`). */
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

/** Splits at commas outside brackets. */
function separate(list: string): readonly string[] {
  return list.split(/,(?![^([]*[)\]])/).map((item) => item.trim());
}

function readValue(field: Variable, text: string, readColumn: ReadColumn | undefined): Value {
  if (!isScenarioField(field)) return strategyFields[field].read(text, field);
  const document = parseScenario({ [field]: text }, readColumn && { readColumn });
  return (document as DrawnScenario)[field]!;
}

function distinct(field: Variable, items: readonly Item[]): readonly Item[] {
  const byText = new Map(items.map((item) => [JSON.stringify(written(field, item.value)), item]));
  return [...byText.values()];
}
