const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that cuts a row into most cells; a comma when none does. */
export function delimiterOf(row: string): string {
  const bare = row.replaceAll(/"[^"]*"/g, '');
  const pieces = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (pieces(next) > pieces(best) ? next : best));
}
