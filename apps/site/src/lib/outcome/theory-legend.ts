import type { SweptLine } from './swept-lines.js';
import type { TheorySide } from './theory-arrows.js';

/** What a kind of line means. */
export interface TheoryMeaning {
  readonly side: TheorySide;
  readonly text: string;
}

/** What the lines of theory mean; of those that there are. */
export function theoryLegend(lines: readonly SweptLine[]): readonly TheoryMeaning[] {
  const said = lines.flatMap(({ points }) => points.flatMap(({ theory }) => theory ?? []));
  const values = said.filter(({ value }) => value !== undefined);
  const isExact = values.every(({ standing }) => standing === 'exact');
  const has = (side: TheorySide) => said.some((statement) => statement[side] !== undefined);
  const meanings: readonly TheoryMeaning[] = [
    {
      side: 'value',
      text: isExact ? 'theory, exactly' : 'theory: exactly, of the long run, or about',
    },
    { side: 'low', text: 'theory: no less than that' },
    { side: 'high', text: 'theory: no more than that' },
  ];
  return meanings.filter(({ side }) => has(side));
}
