import type { ScenarioField } from '../settings/scenario-text.js';

/** The fields that are written as text, and most of them slid. */
export type FieldOfText = Exclude<ScenarioField, 'opens' | 'priority'>;

export const FIELD_WORDS: Readonly<Record<FieldOfText, string>> = {
  boards: 'Boards',
  rounds: 'Rounds',
  moveTime: 'Her move',
  replyTime: 'The reply',
  arrivals: 'Time between arrivals',
  replyLimit: 'Replies at once',
  replyRate: 'Replies per second',
  replyBurst: 'Replies after a pause',
  groups: 'Groups, as JSON',
};

/** What an empty field stands for. */
export const FIELD_DEFAULTS: Readonly<Partial<Record<FieldOfText, string>>> = {
  arrivals: 'all there at 0',
  replyLimit: 'no limit',
  replyRate: 'no limit',
  replyBurst: '1',
  groups: 'none',
};
