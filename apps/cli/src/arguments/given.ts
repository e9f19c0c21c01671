/** A parsed command line: known flags, with values that are still text. */
export class Given {
  /** The argument of the command, such as the scenario. */
  readonly argument: string | undefined;
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(argument: string | undefined, values: ReadonlyMap<string, readonly string[]>) {
    this.argument = argument;
    this.#values = values;
  }

  has(flag: string): boolean {
    return this.#values.has(flag);
  }

  /** The value of a flag, if it is given. */
  value(flag: string): string | undefined {
    return this.values(flag)[0];
  }

  /** All values of a repeatable flag, in order. */
  values(flag: string): readonly string[] {
    return this.#values.get(flag) ?? [];
  }
}
