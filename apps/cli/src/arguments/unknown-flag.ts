/** A flag that the command does not know; which others do, only all commands together can say. */
export class UnknownFlag extends Error {
  /** As it stands on the command line, hyphens included. */
  readonly written: string;

  constructor(written: string) {
    super(`${written} is not known`);
    this.name = 'UnknownFlag';
    this.written = written;
  }
}
