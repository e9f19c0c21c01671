/** The host refuses to start workers, so retrying does not help. */
export class NoWorkersError extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`this host refuses workers: ${why}`, { cause });
    this.name = 'NoWorkersError';
  }
}
