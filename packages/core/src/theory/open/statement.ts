import type { Statement } from '../prediction.js';

/** A statement about the long run. */
export function longRunStatement(said: Omit<Statement, 'standing'>): Statement {
  return { standing: 'long-run', ...said };
}
