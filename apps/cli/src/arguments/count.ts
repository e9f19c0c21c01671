/** The placeholder of counts and other numbers without a unit in help. */
export const COUNT = 'N';

const POWERS = { k: 'e3', K: 'e3', M: 'e6' } as const;
const WRITTEN = /^(\d{1,12}(?:\.\d{1,12})?)(?:([kKM])|([eE]\+?\d{1,2}))$/;

/**
 * The digits of a count written as `10k`, `2.5M` or `1e4`. Any other text is returned unchanged.
 */
export function countDigits(text: string): string {
  const [, digits, suffix, exponent = ''] = WRITTEN.exec(text) ?? [];
  if (digits === undefined) return text;
  // Read as a decimal in one step: 1.1 times 1000 would not be whole.
  const count = Number(
    digits + (suffix === undefined ? exponent : POWERS[suffix as keyof typeof POWERS]),
  );
  return Number.isSafeInteger(count) ? String(count) : text;
}

/** `10m` may mean ten million or ten minutes. */
export function isAmbiguousCount(text: string): boolean {
  return /^\d+(\.\d+)?m$/.test(text);
}
