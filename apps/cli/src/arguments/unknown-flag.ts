/** An unknown flag. The runner adds which other commands take it. */
export class UnknownFlag extends Error {
  /** With its hyphens. */
  readonly written: string;

  constructor(written: string) {
    super(`${written} is unknown`);
    this.name = 'UnknownFlag';
    this.written = written;
  }
}
