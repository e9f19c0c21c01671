import type { GlossaryEntry } from './entry.js';

/** Where a word stands on the page of the glossary: `saturation-point`. */
export function anchorOf({ word }: GlossaryEntry): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The anchors of all words and their forms, in small letters. */
export function anchorsOf(entries: readonly GlossaryEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.word, ...(entry.forms ?? [])].map((form) => [form.toLowerCase(), anchorOf(entry)]),
    ),
  );
}
