/** A worker was lost before it had answered. */
export class LostError extends Error {
  override readonly name = 'LostError';
}
