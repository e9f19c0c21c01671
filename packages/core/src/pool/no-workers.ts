/** That a host would not start a worker at all: then there is no use in trying again. */
export class NoWorkers extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`this host refuses workers: ${why}`, { cause });
    this.name = 'NoWorkers';
  }
}
