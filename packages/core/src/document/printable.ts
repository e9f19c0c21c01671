/** Excludes the joiners (U+200C, U+200D), which Persian names and some emoji need. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Replaces the characters of untrusted text that a terminal or an editor interprets instead of
 * showing: control characters, direction marks, line separators and lone surrogates.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}
