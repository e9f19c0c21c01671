/** The first `longest` characters of a text, and `…` if there are more. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Shortens a text to `longest` characters and `…`; keeps its beginning and its end. */
export function shortenInside(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${text.slice(0, half)}…${text.slice(text.length - half)}`;
}
