/** What the command line says, each flag known and each value still a text. */
export class Given {
  /** The scenario, or whatever else the command takes. */
  readonly argument: string | undefined;
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(argument: string | undefined, values: ReadonlyMap<string, readonly string[]>) {
    this.argument = argument;
    this.#values = values;
  }

  has(flag: string): boolean {
    return this.#values.has(flag);
  }

  /** The value of a flag that takes one; nothing when it is not given. */
  value(flag: string): string | undefined {
    return this.values(flag)[0];
  }

  /** All values of a flag that may be given more than once, in their order. */
  values(flag: string): readonly string[] {
    return this.#values.get(flag) ?? [];
  }
}
