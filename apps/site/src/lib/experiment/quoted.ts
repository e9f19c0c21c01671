const PLAIN = /^[\w.,:=@%+/-]+$/;

/** A word as a POSIX shell takes it for one, and as it is. */
export function quoted(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
