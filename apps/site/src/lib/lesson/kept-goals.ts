import { prefer, preferred } from '../preferences/preference.js';

/** Under which name the goals of a chapter are kept. */
const nameOf = (slug: string) => `goals.${slug}`;

/** The goals of a chapter that were reached, on this visit or an earlier one. */
export function keptGoals(slug: string): readonly string[] {
  return (preferred(nameOf(slug)) ?? '').split(',').filter((id) => id !== '');
}

export function keepGoals(slug: string, reached: readonly string[]): void {
  prefer(nameOf(slug), reached.join(','));
}
