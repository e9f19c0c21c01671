import type { Settings } from '../settings/settings.js';

/** All that a link carries. */
export interface View {
  readonly settings: Settings;
  /** Where the clock stands; nothing while it runs. Seconds. */
  readonly at?: number;
  /** What the axis shows; nothing when it is the whole exhibition. Seconds. */
  readonly span?: Span;
  /** Seconds of the hall in one of the viewer's; nothing at the pace of the story. */
  readonly speed?: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}
