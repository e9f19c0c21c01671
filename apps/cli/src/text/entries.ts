import type { Ink } from '../terminal/paper.js';
import { padEnd, padStart, widest } from './width.js';

/** A figure with its name, and, quietly beside it, the same in other words. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  readonly aside?: string | undefined;
}

/** Figures one below the other, their ends aligned. */
export function entries(list: readonly Entry[], ink: Ink): string[] {
  const nameWidth = widest(list.map(({ name }) => name));
  const textWidth = widest(list.map(({ text }) => text));
  return list.map(({ name, text, aside = '' }) => {
    const figure = `${ink.quiet(padEnd(name, nameWidth))}  ${padStart(text, textWidth)}`;
    return aside === '' ? figure : `${figure}  ${ink.quiet(aside)}`;
  });
}
