/** A worker ended, or fell silent, before it had answered. `cause` tells how. */
export class LostError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'LostError';
  }
}
