const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/y;

/** The end of the JSON string whose opening quote is at `begin`; `begin` itself when the string is not closed. */
export function endOfString(text: string, begin: number): number {
  let at = begin + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    at += 1;
    if (code === 0x22) return at;
    if (code < 0x20) return begin;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return begin;
    at = ESCAPE.lastIndex;
  }
  return begin;
}
