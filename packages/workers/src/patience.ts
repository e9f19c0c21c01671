/** How long a worker may be silent while it is asked something. Seconds. */
export interface Patience {
  /** Since its last sign of life. */
  readonly silence: number;
  /** Before its first: its script is fetched, read and run. */
  readonly start: number;
}

/** Six heartbeats: a lost worker is replaced, or its loss is reported, within two seconds. */
export const SILENCE = 1.5;

/** What a page grants its workers: one that starts may have to come over a slow network. */
export const PATIENCE: Patience = { silence: SILENCE, start: 15 };
