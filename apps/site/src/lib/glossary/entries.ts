import { GENERAL } from './entries/general.js';
import { HALL } from './entries/hall.js';
import { OUTCOME } from './entries/outcome.js';
import { SERVICE } from './entries/service.js';
import { STATES } from './entries/states.js';
import { TIMES } from './entries/times.js';
import type { GlossaryEntry } from './entry.js';

/** Every word, in the order of the alphabet. */
export const ENTRIES: readonly GlossaryEntry[] = [
  ...HALL,
  ...STATES,
  ...TIMES,
  ...SERVICE,
  ...OUTCOME,
  ...GENERAL,
].toSorted((a, b) => (a.word.toLowerCase() < b.word.toLowerCase() ? -1 : 1));
