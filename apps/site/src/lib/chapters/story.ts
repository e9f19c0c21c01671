import type { Strategy } from '@simul/core';
import { STORY, type Settings } from '../settings/settings.js';

/** The games of the story, in other halls. */
export function inHalls(...halls: readonly Strategy[]): Settings {
  return { ...STORY, halls };
}
