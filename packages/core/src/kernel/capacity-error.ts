/** More than memory can hold at once. */
export class CapacityError extends RangeError {
  readonly found: string;
  readonly room: string;

  /**
   * @param found how much of what: `2,400,000,000 rounds`
   * @param room what memory can hold: `at most 178,000,000`
   */
  constructor(found: string, room: string) {
    super(
      `the exhibition: found ${found}, wanted no more than memory can hold (${room}). ` +
        'Ask for fewer boards or rounds, or for fewer replications at a time.',
    );
    this.name = 'CapacityError';
    this.found = found;
    this.room = room;
  }
}
