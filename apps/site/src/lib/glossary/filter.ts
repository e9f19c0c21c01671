import type { GlossaryEntry } from './entry.js';

/** Whether a word is among what was typed: by any of its names. */
export function isMeant(entry: GlossaryEntry, sought: string): boolean {
  const { word, forms = [], identifier, chess, queueing, concurrency, definition } = entry;
  const all = [word, ...forms, identifier, chess, queueing, concurrency, definition];
  const wanted = sought.trim().toLowerCase();
  return all.some((text) => text?.toLowerCase().includes(wanted));
}
