import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../src/lib/shell/colours.css'), 'utf8');

/** A colour of the page, light and dark. */
function coloursOf(name: string): readonly [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS);
  return [found![1]!, found![2]!];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe.each(['arrived', 'asked'])('the colour of %s', (name) => {
  test.each([0, 1] as const)(
    'can be read as text on the page, and seen on a lane (look %d)',
    (look) => {
      const colour = coloursOf(name)[look];
      expect(contrast(colour, coloursOf('paper')[look])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, coloursOf('lane')[look])).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, coloursOf('thinking')[look])).toBeGreaterThanOrEqual(2);
    },
  );
});
