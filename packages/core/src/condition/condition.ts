import { formatIndicator, type Indicator } from './indicator.js';

export const RELATIONS = ['<=', '<', '>=', '>'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an indicator is held to. */
export interface Limit {
  readonly relation: Relation;
  /** Seconds; of utilisation a share, 0 to 1; of throughput moves per second. */
  readonly limit: number;
  /** The limit as it was written: `2h`, `80%`, `50/s`. */
  readonly written: string;
}

/** A limit to an indicator, such as `makespan.p95 <= 2h`. */
export type Condition = Indicator & Limit;

/** Whether a number keeps to the limit. */
export function keeps(value: number, { relation, limit }: Limit): boolean {
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

/** `makespan.p95 <= 2h`; `parseCondition` reads it back. */
export function formatCondition(condition: Condition): string {
  return `${formatIndicator(condition)} ${condition.relation} ${condition.written}`;
}
