/** A flag of the command line, without its two hyphens. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** The placeholder of its value in help; a flag without one takes no value. */
  readonly value?: string;
  readonly summary: string;
  /** Whether it may be given more than once. */
  readonly isRepeatable?: true;
}

/** `moveTime` as a flag is written: `move-time`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
