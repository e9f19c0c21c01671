import type { Document } from './outcome.js';

/** The very text that the command writes with `--json`. */
export function writeDocument(document: Document): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
