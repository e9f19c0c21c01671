export type Value = string | number | null | undefined;

/** Lines of values with commas between them (RFC 4180); nothing where a value is not known. */
export function csvOf(lines: readonly (readonly Value[])[]): string {
  return lines.map((line) => `${line.map(written).join(',')}\n`).join('');
}

function written(value: Value): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
