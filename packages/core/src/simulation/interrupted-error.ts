/** An experiment was cancelled; `cause` is the signal's reason. */
export class InterruptedError<Known> extends Error {
  /** The partial result, if there is one. */
  readonly partial: Known | undefined;

  constructor(message: string, partial: Known | undefined, cause: unknown) {
    super(message, { cause });
    this.name = 'InterruptedError';
    this.partial = partial;
  }
}
