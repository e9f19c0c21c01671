/** An experiment that was stopped on the way; `cause` is the signal's reason. */
export class InterruptedError<Known> extends Error {
  /** What was known by then, if anything. */
  readonly partial: Known | undefined;

  constructor(message: string, partial: Known | undefined, cause: unknown) {
    super(message, { cause });
    this.name = 'InterruptedError';
    this.partial = partial;
  }
}
