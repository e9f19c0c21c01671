export type CsvValue = string | number | null | undefined;

/** Lines of values with commas between them (RFC 4180); nothing where a value is not known. */
export function csvOf(lines: readonly (readonly CsvValue[])[]): string {
  return lines.map((line) => `${line.map(written).join(',')}\n`).join('');
}

function written(value: CsvValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
