/** All but the joiners (U+200C, U+200D), which Persian names and some emoji need. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text from outside without the characters that a terminal or an editor obeys instead of showing:
 * control characters, direction marks, line separators and half surrogates.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}
