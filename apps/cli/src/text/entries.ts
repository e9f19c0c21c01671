import type { Paper } from '../terminal/paper.js';
import { padEnd, padStart, widest, widthOf } from './width.js';

/** A figure with its name, and another form of it in quiet ink. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  readonly aside?: string | undefined;
}

/** Figures one below the other, their ends aligned; an aside that does not fit stands below. */
export function entries(list: readonly Entry[], { ink, width }: Paper): string[] {
  const nameWidth = widest(list.map(({ name }) => name));
  const textWidth = widest(list.map(({ text }) => text));
  return list.flatMap(({ name, text, aside = '' }) => {
    const figure = `${ink.quiet(padEnd(name, nameWidth))}  ${padStart(text, textWidth)}`;
    if (aside === '') return [figure];
    const line = `${figure}  ${ink.quiet(aside)}`;
    return widthOf(line) <= width ? [line] : [figure, padStart(ink.quiet(aside), widthOf(figure))];
  });
}
