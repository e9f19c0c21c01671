/** How long a worker may be silent during a call, in seconds. */
export interface Patience {
  /** Since its last message. */
  readonly silence: number;
  /** Before its first message, while its script is fetched, parsed and run. */
  readonly start: number;
}

/** Five heartbeats: a lost worker is replaced, or its loss is reported, within two seconds. */
export const SILENCE = 1.25;

/** For the workers of a page, whose scripts may come over a slow network. */
export const PATIENCE: Patience = { silence: SILENCE, start: 15 };
