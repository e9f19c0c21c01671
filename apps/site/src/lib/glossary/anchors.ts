import type { Entry } from './entry.js';

/** Where a word stands on the page of the glossary: `saturation-point`. */
export function anchorOf({ word }: Entry): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The anchors of all words and their forms, in small letters. */
export function anchorsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.word, ...(entry.forms ?? [])].map((form) => [form.toLowerCase(), anchorOf(entry)]),
    ),
  );
}
