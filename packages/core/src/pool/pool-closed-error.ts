/** A range that was not played because its pool was closed. */
export class PoolClosedError extends Error {
  constructor() {
    super('the pool is closed. Create another to play more.');
    this.name = 'PoolClosedError';
  }
}
