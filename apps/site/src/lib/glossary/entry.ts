import type { BoardState } from '@simul/core';

/** A word, in all four vocabularies; where one has no word for it, nothing. */
export interface GlossaryEntry {
  readonly word: string;
  /** How else it is written, such as its plural. */
  readonly forms?: readonly string[];
  /** As code and documents write it. */
  readonly identifier?: string;
  readonly chess?: string;
  readonly queueing?: string;
  readonly concurrency?: string;
  /** What it means, in a sentence. */
  readonly definition: string;
  /** The state that it names, whose colour it carries. */
  readonly state?: BoardState;
}
