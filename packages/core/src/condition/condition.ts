import { formatIndicator, type Indicator } from './indicator.js';

export const RELATIONS = ['<=', '<', '>=', '>'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A limit to an indicator, such as `makespan.p95 <= 2h`. */
export interface Condition extends Indicator {
  readonly relation: Relation;
  /** Seconds; of utilisation a share, 0 to 1. */
  readonly limit: number;
  /** The limit as it was written: `2h`, `80%`. */
  readonly written: string;
}

/** Whether a number keeps to the limit. */
export function keeps(value: number, { relation, limit }: Condition): boolean {
  switch (relation) {
    case '<=':
      return value <= limit;
    case '<':
      return value < limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
  }
}

/** `makespan.p95 <= 2h`; reading it again gives the same condition. */
export function formatCondition(condition: Condition): string {
  return `${formatIndicator(condition)} ${condition.relation} ${condition.written}`;
}
