/** What the command line says, each flag known and each value still a text. */
export class Given {
  /** The scenario, or whatever else the command takes. */
  readonly argument: string | undefined;
  readonly #values: ReadonlyMap<string, string | undefined>;

  constructor(argument: string | undefined, values: ReadonlyMap<string, string | undefined>) {
    this.argument = argument;
    this.#values = values;
  }

  has(flag: string): boolean {
    return this.#values.has(flag);
  }

  /** The value of a flag that takes one; nothing when it is not given. */
  value(flag: string): string | undefined {
    return this.#values.get(flag);
  }
}
