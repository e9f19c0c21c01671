/** The host refuses to start a worker at all, so there is no use in trying again. */
export class NoWorkersError extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`this host refuses workers: ${why}`, { cause });
    this.name = 'NoWorkersError';
  }
}
