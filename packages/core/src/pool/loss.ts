/** How a worker was lost: nobody meant it to end. */
export class Loss extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'Loss';
  }
}
