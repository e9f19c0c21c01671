import type { SweptLine } from './swept-lines.js';

/** What thin lines mean; nothing where there are none. */
export function theoryLegend(lines: readonly SweptLine[]): string {
  const said = lines.flatMap(({ points }) => points.flatMap(({ theory }) => theory ?? []));
  const values = said.filter(({ value }) => value !== undefined);
  const isExact = values.some(({ standing }) => standing === 'exact');
  const isAbout = values.some(({ standing }) => standing !== 'exact');
  const hasBounds = said.some(({ low, high }) => low !== undefined || high !== undefined);
  const parts = [
    ...(isExact ? ['dashed, what theory says exactly'] : []),
    ...(isAbout ? ['dashed, what theory says of the long run, or about'] : []),
    ...(hasBounds ? ['dotted, bounds of theory'] : []),
  ];
  return parts.length === 0 ? '' : `Thin lines: ${parts.join('; ')}.`;
}
